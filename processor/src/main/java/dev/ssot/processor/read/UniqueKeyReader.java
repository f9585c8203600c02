package dev.ssot.processor.read;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what the database holds unique: single columns, and the unique constraints of the table. */
record UniqueKeyReader(Annotations annotations, List<Persistent> fields) {

    List<UniqueKey> read(List<Attribute> attributes) {
        List<UniqueKey> keys = new ArrayList<>();
        for (Persistent field : fields) {
            if (isUnique(field)) {
                named(attributes, field.name())
                        .map(List::of)
                        .map(UniqueKey::new)
                        .ifPresent(keys::add);
            }
        }
        Stream<UniqueKey> ofTable = annotations.find(ApiNames.TABLE).stream()
                .flatMap(table -> table.annotations("uniqueConstraints").stream())
                .flatMap(constraint -> key(attributes, constraint.strings("columnNames")).stream());
        Stream.concat(naturalId(attributes).stream(), ofTable)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys;
    }

    private static boolean isUnique(Persistent field) {
        Annotations annotations = field.annotations();
        return annotations
                        .find(ApiNames.COLUMN)
                        .filter(column -> column.bool("unique"))
                        .isPresent()
                || annotations
                        .find(ApiNames.JOIN_COLUMN)
                        .filter(column -> column.bool("unique"))
                        .isPresent()
                || annotations
                        .find(ApiNames.ONE_TO_ONE)
                        .filter(relation -> relation.string("mappedBy").isEmpty())
                        .isPresent();
    }

    /** Hibernate's natural id is unique as a whole. */
    private Optional<UniqueKey> naturalId(List<Attribute> attributes) {
        List<Persistent> parts = fields.stream()
                .filter(field -> field.annotations().has(ApiNames.NATURAL_ID))
                .toList();
        List<Attribute> members = parts.stream()
                .flatMap(field -> named(attributes, field.name()).stream())
                .toList();
        return members.isEmpty() || members.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new UniqueKey(members));
    }

    private Optional<UniqueKey> key(List<Attribute> attributes, List<String> columns) {
        List<Attribute> members = columns.stream()
                .flatMap(column -> fields.stream().filter(field -> isStoredIn(field, column)))
                .flatMap(field -> named(attributes, field.name()).stream())
                .toList();
        return members.size() == columns.size() ? Optional.of(new UniqueKey(members)) : Optional.empty();
    }

    /** Naming strategies differ in case and underscores only. */
    static boolean isStoredIn(Persistent field, String column) {
        String stated = field.annotations()
                .find(ApiNames.COLUMN)
                .or(() -> field.annotations().find(ApiNames.JOIN_COLUMN))
                .map(view -> view.string("name"))
                .orElse("");
        boolean isRelation = field.annotations().hasAny(ApiNames.MANY_TO_ONE, ApiNames.ONE_TO_ONE);
        String name = stated.isEmpty() ? field.name() + (isRelation ? "Id" : "") : stated;
        return plain(name).equals(plain(column));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("\"", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Attribute> named(List<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .filter(attribute -> attribute.access().isReadable())
                .findFirst();
    }
}
