package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What the server does with attributes of an entity by itself, beyond what their roles say.
 *
 * @param softDelete how a deletion leaves the row, if it does
 * @param slugs attributes that are made of others
 * @param counters attributes that clients count with
 */
public record Conventions(Optional<SoftDelete> softDelete, List<Slug> slugs, List<Counter> counters) {

    public static final Conventions NONE = new Conventions(Optional.empty(), List.of(), List.of());

    public Conventions {
        slugs = List.copyOf(slugs);
        counters = List.copyOf(counters);
    }

    /**
     * A deletion that only marks the row.
     *
     * @param attribute when it was deleted; null as long as it is not
     * @param purge whether clients can remove the row after that
     */
    public record SoftDelete(Attribute attribute, boolean purge) {

        /** What holds for what is not deleted: {@code e.deletedAt is null}. */
        public String live(String alias) {
            return alias + "." + attribute.name() + " is null";
        }

        /** What holds for what is deleted: {@code e.deletedAt is not null}. */
        public String deleted(String alias) {
            return alias + "." + attribute.name() + " is not null";
        }
    }

    /**
     * What holds as long as the entity with a key is not deleted, if it could be:
     * {@code exists (select o.id from Author o where o.id = :_owner and o.deletedAt is null)}.
     */
    public static Optional<String> live(Resource resource, String parameter) {
        String key = resource.identity().of("o");
        String found = resource.identity().isComposite() ? "1" : key;
        return resource.conventions()
                .softDelete()
                .map(softDelete -> "exists (select " + found + " from " + resource.entityName() + " o where " + key
                        + " = :" + parameter + " and " + softDelete.live("o") + ")");
    }

    /**
     * A name for addresses.
     *
     * @param attribute what holds it
     * @param source what it is made of
     */
    public record Slug(Attribute attribute, Attribute source) {

        /** The length of a column that states none. */
        private static final int COLUMN_LENGTH = 255;

        /** How long it can be. */
        public int length() {
            return attribute.constraints().stream()
                    .filter(constraint -> constraint.kind() == Constraint.Kind.SIZE)
                    .map(size -> (Integer) size.arguments().get(1))
                    .reduce(COLUMN_LENGTH, Math::min);
        }
    }

    /**
     * A number that clients count with.
     *
     * @param decrement whether they can count down
     * @param negative whether they can count down below zero
     */
    public record Counter(Attribute attribute, boolean decrement, boolean negative) {

        /** {@code viewCount} in a path: {@code view-count}. */
        public String path() {
            return Names.words(attribute.name(), "-");
        }

        /** The method that counts: {@code incrementViewCount}. */
        public String method(String verb) {
            return verb + Names.capitalise(attribute.name());
        }
    }
}
