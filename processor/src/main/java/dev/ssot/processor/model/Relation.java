package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * Where an association leads.
 *
 * @param target the entity at the other end
 * @param targetEntityName its name in JPQL
 * @param key the type of its key
 * @param keyName the name of its key attribute
 * @param keyAccess how to read its key
 * @param collection the declared type of a to-many, such as {@code Set}; the target for a to-one
 * @param deletedAt the target's attribute that says when it was deleted, if it is not removed by a deletion
 * @param filtered whether Hibernate leaves some targets out of what it reads
 * @param owning whether this side holds the foreign key or the join table
 * @param ordered whether a column holds the place of each entity
 * @param links how clients link its entities one by one, if they can
 * @param composition what its entities consist of, if they are written together with their parent
 * @param compositeKey the target's key, if that has several parts
 */
public record Relation(
        ClassName target,
        String targetEntityName,
        Value key,
        String keyName,
        Access keyAccess,
        TypeName collection,
        Optional<String> deletedAt,
        boolean filtered,
        boolean owning,
        Optional<Expansion> expansion,
        boolean ordered,
        Optional<Links> links,
        Optional<Composition> composition,
        Optional<TargetKey> compositeKey) {

    /** A relation whose entities are neither left out, ordered, linked one by one nor written together with their parent. */
    public Relation(
            ClassName target,
            String targetEntityName,
            Value key,
            String keyName,
            Access keyAccess,
            TypeName collection,
            Optional<String> deletedAt,
            boolean owning,
            Optional<Expansion> expansion) {
        this(
                target,
                targetEntityName,
                key,
                keyName,
                keyAccess,
                collection,
                deletedAt,
                false,
                owning,
                expansion,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same relation, to be written in these ways. */
    public Relation written(Optional<Links> byLinks, Optional<Composition> withParent) {
        return new Relation(
                target,
                targetEntityName,
                key,
                keyName,
                keyAccess,
                collection,
                deletedAt,
                filtered,
                owning,
                expansion,
                ordered,
                byLinks,
                withParent,
                compositeKey);
    }

    /** The same relation, shown by its keys alone and not to be written. */
    public Relation unexpanded() {
        return new Relation(
                target,
                targetEntityName,
                key,
                keyName,
                keyAccess,
                collection,
                deletedAt,
                filtered,
                owning,
                Optional.empty(),
                ordered,
                Optional.empty(),
                Optional.empty(),
                compositeKey);
    }

    /** The paths of the target's key below an alias or a path: one, or one for each of its parts. */
    public List<String> keyPaths(String owner) {
        return compositeKey.map(parts -> parts.paths(owner)).orElseGet(() -> List.of(owner + "." + keyName));
    }

    /** The target's key as a whole: {@code t.id}, or {@code id(t)} if it has several parts. */
    public String identity(String alias) {
        return compositeKey.isPresent() ? "id(" + alias + ")" : alias + "." + keyName;
    }

    /** The record of the target's key, if that has several parts: {@code TicketView.SeatKey}. */
    public ClassName keyRecord(Names owner) {
        return owner.view().nestedClass(String.join("", target.simpleNames()) + "Key");
    }

    /** What is null in a summary where there is no target: its key, or the first part of that. */
    public String keyMember() {
        return compositeKey.map(several -> several.parts().get(0).member()).orElse(keyName);
    }

    /** Whether a method gives the key of a reference; a field would not, as it is empty in a proxy. */
    public boolean hasKeyGetter() {
        return keyAccess.isReadable() && !keyAccess.readsField();
    }

    /** Whether a reference may lead to a target that is not to be seen. */
    public boolean mayBeHidden() {
        return filtered || deletedAt.isPresent();
    }

    /** What holds for targets that are not deleted, if they could be: {@code author.deletedAt is null}. */
    public Optional<String> restriction(String alias) {
        return deletedAt.map(attribute -> alias + "." + attribute + " is null");
    }
}
