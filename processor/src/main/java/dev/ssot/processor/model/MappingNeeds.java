package dev.ssot.processor.model;

import java.util.stream.Stream;

/** What it takes, besides the input, to write an entity and what belongs to it. */
public record MappingNeeds(Resource resource) {

    /** Whether something names who wrote it. */
    public boolean user() {
        return !resource.users().isEmpty()
                || compositions().anyMatch(composition -> !composition.users().isEmpty());
    }

    /** Whether nobody unknown can create an entity, because it must name who did. */
    public boolean userToCreate() {
        return resource.users().stream().anyMatch(Attribute::required) || userToCompose();
    }

    /** Whether nobody unknown can change an entity, because it must name who did. */
    public boolean userToChange() {
        return userToChangeState() || userToCompose();
    }

    /** The same of a change that leaves alone what belongs to the entity. */
    public boolean userToChangeState() {
        return resource.users().stream()
                .anyMatch(attribute -> attribute.required() && attribute.role().isSetOnChange());
    }

    private boolean userToCompose() {
        return compositions()
                .flatMap(composition -> composition.users().stream())
                .anyMatch(Attribute::required);
    }

    /** Whether there are references to what cannot be deleted and still be there. */
    public boolean references() {
        boolean sent = resource.takesInput()
                && (resource.references().size() > resource.guardedReferences().size()
                        || Embeddable.refersIn(resource));
        return sent
                || !resource.opaqueReferences().isEmpty()
                || compositions()
                        .anyMatch(composition -> composition.references().size()
                                        > composition.guardedReferences().size()
                                || composition
                                        .chosenKey()
                                        .filter(ChosenKey::isOpaque)
                                        .isPresent());
    }

    /** Whether there are references to what may be deleted and still be there. */
    public boolean liveReferences() {
        return (resource.takesInput() && !resource.guardedReferences().isEmpty())
                || compositions()
                        .anyMatch(
                                composition -> !composition.guardedReferences().isEmpty());
    }

    private Stream<Composition> compositions() {
        return resource.takesInput() ? resource.composed().stream().map(Attribute::composition) : Stream.empty();
    }
}
