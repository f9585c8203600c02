package dev.ssot.support;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A small list to order: rows, and the keys that order them. */
record Place(long id, @Nullable String name, Instant seenAt) {

    enum Key implements OrderKey {
        ID(Long::valueOf),
        NAME(text -> text),
        SEEN_AT(Instant::parse);

        private final Function<String, Object> parser;

        Key(Function<String, Object> parser) {
            this.parser = parser;
        }

        @Override
        public Object parse(String text) {
            return parser.apply(text);
        }
    }

    /** The keys of another list, with the same names. */
    enum OtherKey implements OrderKey {
        ID,
        NAME,
        SEEN_AT;

        @Override
        public Object parse(String text) {
            return Key.valueOf(name()).parse(text);
        }
    }

    static SortPath<Place> path(Key key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", Place::id);
            case NAME -> SortPath.nullable("e.name", Place::name);
            case SEEN_AT -> SortPath.of("e.seenAt", Place::seenAt);
        };
    }
}
