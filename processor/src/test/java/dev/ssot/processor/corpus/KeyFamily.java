package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;
import static dev.ssot.processor.corpus.Specimen.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keys of every kind, each with accessors of every kind where the two meet in generated code. */
final class KeyFamily {

    private static final String NAME = "keys";

    private record Key(String label, String type, String annotations) {}

    /** Those that are crossed with all styles of access. */
    private static final List<Key> MAIN = List.of(
            new Key("LongGenerated", "Long", "@Id @GeneratedValue"),
            new Key("LongAssigned", "Long", "@Id"),
            new Key("LongPrimitive", "long", "@Id @GeneratedValue"),
            new Key("Text", "String", "@Id @Column(length = 40)"),
            new Key("Uuid", "UUID", "@Id"));

    /** Those that differ from one of the former in little, each with one of the styles. */
    private static final List<Key> OTHER = List.of(
            new Key("Identity", "Long", "@Id @GeneratedValue(strategy = GenerationType.IDENTITY)"),
            new Key(
                    "Sequence",
                    "Long",
                    "@Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"numbers\")"
                            + " @SequenceGenerator(name = \"numbers\", allocationSize = 10)"),
            new Key(
                    "Table",
                    "Integer",
                    "@Id @GeneratedValue(strategy = GenerationType.TABLE, generator = \"rows\") @TableGenerator(name = \"rows\")"),
            new Key("UuidGenerated", "UUID", "@Id @GeneratedValue(strategy = GenerationType.UUID)"),
            new Key("TextGenerated", "String", "@Id @GeneratedValue(strategy = GenerationType.UUID)"),
            new Key("IntegerAssigned", "Integer", "@Id @Min(1)"),
            new Key("IntPrimitive", "int", "@Id"),
            new Key("ShortAssigned", "Short", "@Id"),
            new Key("ShortPrimitive", "short", "@Id"),
            new Key("ByteAssigned", "Byte", "@Id"),
            new Key("BytePrimitive", "byte", "@Id @GeneratedValue"));

    /** Types that no key has. */
    private static final List<Key> UNSUPPORTED = List.of(
            new Key("Decimal", "BigDecimal", "@Id"),
            new Key("Date", "LocalDate", "@Id"),
            new Key("Bytes", "byte[]", "@Id"));

    /** Keys of two parts, as they are declared and as their classes are written. */
    private record CompositeKey(String label, boolean embedded, String keyClass) {

        EntitySource on(EntitySource entity) {
            return embedded
                    ? entity.attribute("@EmbeddedId", "Key", "key").member("@Embeddable " + keyClass)
                    : entity.on("@IdClass(" + entity.name() + ".Key.class)")
                            .attribute("@Id", "Long", "number")
                            .attribute("@Id", "String", "country")
                            .member(keyClass);
        }
    }

    private static final String RECORD =
            "public record Key(@Column(name = \"no\") Long number, String country) implements java.io.Serializable {}";
    private static final String CLASS = "public static class Key implements java.io.Serializable {"
            + " private static final long serialVersionUID = 1L; public Long number; public String country;"
            + " @Override public boolean equals(Object o) { return o instanceof Key k && number.equals(k.number)"
            + " && country.equals(k.country); }"
            + " @Override public int hashCode() { return number.hashCode(); } }";
    private static final List<CompositeKey> COMPOSITE = List.of(
            new CompositeKey("EmbeddedRecord", true, RECORD),
            new CompositeKey("EmbeddedClass", true, CLASS),
            new CompositeKey("IdRecord", false, RECORD.replace("@Column(name = \"no\") ", "")),
            new CompositeKey("IdClass", false, CLASS));

    /** On an attribute, and on a class. */
    private static final String LINKED =
            " @Writable({Writable.Verb.REPLACE, Writable.Verb.LINK, Writable.Verb.UNLINK})";

    private static final String BULK = "@Bulk(value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},"
            + " byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})";

    private KeyFamily() {}

    static Family family() {
        Stream<Specimen> crossed = MAIN.stream()
                .flatMap(key -> Stream.of(AccessStyle.values()).map(style -> accepted(entity(key, style))));
        Stream<Specimen> others = IntStream.range(0, OTHER.size())
                .mapToObj(index -> accepted(entity(OTHER.get(index), AccessStyle.rotating(index))));
        Stream<Specimen> unsupported =
                UNSUPPORTED.stream().map(key -> refused("SSOT004", entity(key, AccessStyle.BEAN)));
        return new Family(
                NAME,
                Stream.of(crossed, others, unsupported, composite(), related(), holding(), composed(), hierarchies())
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Specimen> composite() {
        EntitySource classId = EntitySource.exposed(NAME, "KeyOfTwo", AccessStyle.PACKAGE_FIELDS)
                .on("@IdClass(KeyOfTwo.Key.class)")
                .attribute("@Id", "Long", "number")
                .attribute("@Id", "String", "country")
                .attribute("@NotNull @Filterable", "String", "name")
                .member("public record Key(Long number, String country) implements java.io.Serializable {}");
        EntitySource embedded = EntitySource.exposed(NAME, "KeyEmbedded", AccessStyle.PACKAGE_FIELDS)
                .attribute("@EmbeddedId", "Key", "key")
                .attribute("@NotNull @Filterable", "String", "name")
                .member(
                        "@Embeddable public record Key(Long number, String country) implements java.io.Serializable {}");
        EntitySource derived = EntitySource.exposed(NAME, "KeyDerived", AccessStyle.PACKAGE_FIELDS)
                .attribute("@Id @OneToOne", "KeyOwner", "owner");
        EntitySource owner = EntitySource.exposed(NAME, "KeyOwner").attribute("", "String", "name");
        EntitySource none =
                EntitySource.exposed(NAME, "KeyMissing", AccessStyle.BEAN).attribute("", "String", "name");
        return Stream.of(
                accepted(classId), accepted(embedded), refused("SSOT004", derived, owner), refused("SSOT003", none));
    }

    /** Relations to and from entities with keys of several parts, of which each way to make and read one meets each relation. */
    private static Stream<Specimen> related() {
        List<Specimen> all = new ArrayList<>();
        for (CompositeKey key : COMPOSITE) {
            for (AccessStyle style : AccessStyle.values()) {
                String name = key.label() + "RelatedIn" + style.label();
                EntitySource target = key.on(EntitySource.exposed(NAME, name + "Target", style))
                        .on(BULK)
                        .on("@FullTextSearch")
                        .attribute("@NotNull @Filterable @Searchable", "String", "name")
                        .attribute("@SoftDelete(purge = true) @SuppressWarnings(\"SSOT058\")", "Instant", "deletedAt")
                        .attribute("@Counter(decrement = true) @Column(updatable = false)", "long", "views")
                        .attribute(
                                "@OneToMany(mappedBy = \"one\") @Expand @SubResource"
                                        + LINKED.replace("Writable.Verb.REPLACE, ", ""),
                                "Set<" + name + ">",
                                "holders")
                        .attribute("@ManyToMany @Expand" + LINKED, "Set<" + name + "Target>", "peers");
                EntitySource owner = EntitySource.exposed(NAME, name, style)
                        .key()
                        .attribute("", "String", "title")
                        .attribute("@ManyToOne @Filterable @Expand", name + "Target", "one")
                        .attribute("@OneToOne(optional = false)", name + "Target", "sole")
                        .attribute("@ManyToMany @Expand @Filterable" + LINKED, "List<" + name + "Target>", "many")
                        .attribute("@ManyToMany @Expand(as = Expand.Form.IDS)", "Set<" + name + "Target>", "others");
                all.add(accepted(owner, target));
            }
        }
        return all.stream();
    }

    /** Collections of values and maps of entities with keys of several parts. */
    private static Stream<Specimen> holding() {
        List<Specimen> all = new ArrayList<>();
        for (CompositeKey key : COMPOSITE) {
            String name = key.label() + "Holding";
            String part = name + ".Part";
            all.add(accepted(key.on(EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size())))
                    .on(BULK)
                    .attribute("@Filterable", "String", "name")
                    .attribute("@ElementCollection @OrderColumn @Filterable", "List<@NotBlank String>", "labels")
                    .attribute("@ElementCollection @Filterable", "Set<" + part + ">", "parts")
                    .attribute("@ElementCollection", "Map<String, @Positive Integer>", "prices")
                    .attribute("@ElementCollection @ReadOnly", "Map<DayOfWeek, " + part + ">", "days")
                    .member("@Embeddable public static class Part { @Filterable String label; Integer amount; }")));
        }
        EntitySource taken = EntitySource.exposed(NAME, "HoldingBelow", AccessStyle.BEAN)
                .on("@IdClass(HoldingBelow.Key.class)")
                .attribute("@Id @ManyToOne", "HoldingOwner", "owner")
                .attribute("@Id", "Integer", "number")
                .attribute("@ElementCollection", "Set<String>", "labels")
                .member("public record Key(Long owner, Integer number) implements java.io.Serializable {}");
        all.add(accepted(taken, EntitySource.exposed(NAME, "HoldingOwner").attribute("", "String", "name")));
        return all.stream();
    }

    /** Entities that are written together with their parent, whose keys clients choose, alone or besides their parent's. */
    private static Stream<Specimen> composed() {
        List<Specimen> all = new ArrayList<>();
        for (AccessStyle style : AccessStyle.values()) {
            String name = "ComposedIn" + style.label();
            EntitySource owner = EntitySource.exposed(NAME, name, style)
                    .key()
                    .attribute("", "String", "title")
                    .member("{ sole = new ArrayList<>(); lines = new ArrayList<>(); links = new LinkedHashSet<>(); }");
            List<EntitySource> sources = new ArrayList<>();
            for (CompositeKey key : COMPOSITE) {
                String part = name + key.label();
                String member = Character.toLowerCase(key.label().charAt(0))
                        + key.label().substring(1);
                owner.attribute(composing(""), "List<" + part + ">", member + "s")
                        .member("{ " + member + "s = new ArrayList<>(); }");
                sources.add(key.on(EntitySource.plain(NAME, part, style).on("@Entity"))
                        .attribute("@Positive", "int", "amount"));
            }
            owner.attribute(composing("").replace(" @Expand", ""), "List<" + name + "Sole>", "sole")
                    .attribute(composing("mappedBy = \"owner\", "), "List<" + name + "Line>", "lines")
                    .attribute(composing("mappedBy = \"owner\", "), "Set<" + name + "Link>", "links");
            sources.add(
                    EntitySource.plain(NAME, name + "Sole", style).on("@Entity").attribute("@Id", "UUID", "code"));
            sources.add(EntitySource.plain(NAME, name + "Line", style)
                    .on("@Entity")
                    .on("@IdClass(" + name + "Line.Key.class)")
                    .attribute("@Id @ManyToOne", name, "owner")
                    .attribute("@Id", "int", "number")
                    .attribute("@Column(unique = true)", "String", "serial")
                    .attribute("@UpdatedAt", "Instant", "changedAt")
                    .member("public record Key(Long owner, int number) implements java.io.Serializable {}"));
            sources.add(
                    EntitySource.plain(NAME, name + "Link", style)
                            .on("@Entity")
                            .attribute("@EmbeddedId", "Key", "key")
                            .attribute("@MapsId(\"ownerId\") @ManyToOne", name, "owner")
                            .attribute("@MapsId(\"peerId\") @ManyToOne", name, "peer")
                            .attribute("@ManyToOne(optional = false)", name, "other")
                            .member(
                                    "@Embeddable public record Key(long ownerId, Long peerId) implements java.io.Serializable {}"));
            sources.add(0, owner);
            all.add(accepted(sources.toArray(EntitySource[]::new)));
        }
        return all.stream();
    }

    /** Roots of hierarchies, whose routes read and write what is below, exposed or not. */
    private static Stream<Specimen> hierarchies() {
        List<Specimen> all = new ArrayList<>();
        for (CompositeKey key : COMPOSITE) {
            for (AccessStyle style : List.of(AccessStyle.PACKAGE_FIELDS, AccessStyle.BEAN)) {
                String root = key.label() + "RootIn" + style.label();
                EntitySource whole = key.on(EntitySource.plain(NAME, root, style)
                                .on("@Entity")
                                .on("@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.COUNT,"
                                        + " Operation.CREATE, Operation.UPDATE, Operation.PATCH, Operation.DELETE})")
                                .on("@Inheritance(strategy = InheritanceType.JOINED)")
                                .on("@Subtypes({" + root + "Left.class, " + root + "Right.class})")
                                .declared("public abstract class %NAME%"))
                        .attribute("@NotNull @Filterable @Sortable", "String", "title")
                        .attribute("@ManyToOne @Expand @Filterable", root + "Peer", "peer")
                        .attribute(
                                "@OneToMany(mappedBy = \"whole\") @Expand @SubResource",
                                "List<" + root + "Peer>",
                                "peers")
                        .attribute("@Version", "long", "version");
                EntitySource open = key.on(EntitySource.plain(NAME, root + "Open", style)
                                .on("@Entity")
                                .on("@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.DELETE})")
                                .on("@Inheritance")
                                .on("@Subtypes(" + root + "Hidden.class)"))
                        .attribute("", "String", "title");
                all.add(accepted(
                        whole,
                        open,
                        below(root, "Left", style),
                        below(root, "Right", style).attribute("@ManyToOne", root + "Peer", "other"),
                        EntitySource.plain(NAME, root + "Hidden", style)
                                .on("@Entity")
                                .declared("public class %NAME% extends " + root + "Open")
                                .attribute("", "Integer", "size"),
                        EntitySource.exposed(NAME, root + "Peer", style)
                                .key()
                                .attribute("@Filterable", "String", "name")
                                .attribute("@ManyToOne @Expand @Filterable", root, "whole")));
            }
        }
        return all.stream();
    }

    private static EntitySource below(String root, String name, AccessStyle style) {
        return EntitySource.exposed(NAME, root + name, style)
                .declared("public class %NAME% extends " + root)
                .attribute("@Filterable", "String", "text");
    }

    private static String composing(String mappedBy) {
        return "@OneToMany(" + mappedBy + "cascade = CascadeType.ALL, orphanRemoval = true)"
                + " @Writable(Writable.Verb.CREATE) @Expand";
    }

    private static EntitySource entity(Key key, AccessStyle style) {
        EntitySource entity = EntitySource.exposed(NAME, key.label() + "In" + style.label(), style)
                .attribute(key.annotations(), key.type(), "id")
                .attribute("@NotBlank @Size(max = 200) @Searchable @Sortable", "String", "title")
                .attribute("@Filterable", "boolean", "active")
                .attribute("@Version", "int", "version");
        String same = key.label() + "In" + style.label();
        return entity.attribute("@ManyToOne @Filterable @Expand", same, "parent");
    }
}
