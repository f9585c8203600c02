package dev.ssot.processor.corpus;

import static dev.ssot.processor.corpus.Specimen.accepted;
import static dev.ssot.processor.corpus.Specimen.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Associations of all four kinds, in both directions and all collections, shown, filtered and written in every way. */
final class RelationFamily {

    private static final String NAME = "relations";

    private static final List<String> COLLECTIONS = List.of("Collection", "List", "Set");

    /** What clients may do with a relation to one. */
    private static final List<String> TO_ONE = List.of(
            "", "@Filterable", "@Expand", "@Filterable @Expand", "@NotNull @Filterable @Expand", "@ReadOnly @Expand");

    private RelationFamily() {}

    static Family family() {
        return new Family(
                NAME,
                Stream.of(
                                toOne(),
                                inverseToOne(),
                                owningToMany(),
                                inverseToMany(),
                                compositions(),
                                joined(),
                                embedded(),
                                unusable())
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Specimen> toOne() {
        List<Specimen> all = new ArrayList<>();
        for (String association : List.of("@ManyToOne(fetch = FetchType.LAZY)", "@OneToOne(optional = false)")) {
            for (String role : TO_ONE) {
                String name = "ToOne" + all.size();
                EntitySource owner = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key()
                        .attribute(association + " " + role, name + "Target", "target");
                all.add(accepted(owner, target(name)));
            }
        }
        return all.stream();
    }

    private static Stream<Specimen> inverseToOne() {
        EntitySource owner = EntitySource.exposed(NAME, "InverseToOne")
                .attribute("@OneToOne(mappedBy = \"owner\") @Expand", "InverseToOneTarget", "target");
        EntitySource target = target("InverseToOne").attribute("@OneToOne", "InverseToOne", "owner");
        return Stream.of(accepted(owner, target));
    }

    private static Stream<Specimen> owningToMany() {
        List<Specimen> all = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            for (String role : List.of(
                    "",
                    "@Expand @Size(max = 50)",
                    "@Expand(as = Expand.Form.IDS) @Filterable",
                    "@Writable({Writable.Verb.LINK, Writable.Verb.UNLINK})")) {
                String name = "Owning" + collection + all.size();
                EntitySource owner = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key()
                        .attribute("@ManyToMany " + role, collection + "<" + name + "Target>", "targets");
                all.add(accepted(owner, target(name)));
            }
        }
        return all.stream();
    }

    private static Stream<Specimen> inverseToMany() {
        List<Specimen> all = new ArrayList<>();
        for (String collection : COLLECTIONS) {
            for (boolean many : List.of(true, false)) {
                String name = "Inverse" + (many ? "Many" : "One") + collection;
                String association = many ? "@ManyToMany" : "@OneToMany";
                EntitySource owner = EntitySource.exposed(NAME, name)
                        .attribute(
                                association + "(mappedBy = \"owner\") @Expand(max = 7) @Filterable @SubResource",
                                collection + "<" + name + "Target>",
                                "targets");
                EntitySource target = many
                        ? target(name).attribute("@ManyToMany", "Set<" + name + ">", "owner")
                        : target(name).attribute("@ManyToOne", name, "owner");
                all.add(accepted(owner, target));
            }
        }
        return all.stream();
    }

    private static Stream<Specimen> compositions() {
        return COLLECTIONS.stream().map(collection -> {
            String name = "Composed" + collection;
            EntitySource owner = EntitySource.exposed(NAME, name)
                    .attribute(
                            "@OneToMany(mappedBy = \"owner\", cascade = CascadeType.ALL, orphanRemoval = true)"
                                    + " @Writable(Writable.Verb.CREATE) @Expand",
                            collection + "<" + name + "Part>",
                            "parts")
                    .member("{ parts = new " + (collection.equals("Set") ? "LinkedHashSet" : "ArrayList") + "<>(); }");
            EntitySource part = EntitySource.plain(NAME, name + "Part")
                    .on("@Entity")
                    .key()
                    .attribute("@ManyToOne(optional = false)", name, "owner")
                    .attribute("@NotBlank", "String", "label")
                    .attribute("@Positive", "int", "amount");
            return accepted(owner, part);
        });
    }

    /** Relations by columns and tables of every kind, some of which lead to their own entity. */
    private static Stream<Specimen> joined() {
        List<String> relations = List.of(
                "@OneToMany @JoinColumn(name = \"owner_id\") @Expand @SubResource;List<%s>",
                "@OneToMany @JoinTable(name = \"linked\") @Expand @Filterable;Set<%s>",
                "@OneToMany;List<%s>",
                "@ManyToOne @JoinTable(name = \"linked\") @Filterable @Expand;%s",
                "@ManyToOne @JoinColumn(name = \"target_name\", referencedColumnName = \"name\") @Filterable @Expand;%s",
                "@ManyToOne @JoinColumns(@JoinColumn(name = \"target_id\", referencedColumnName = \"id\")) @Filterable;%s",
                "@OneToOne(fetch = FetchType.LAZY) @PrimaryKeyJoinColumn @Expand;%s",
                "@ManyToMany @JoinTable(name = \"linked\") @OrderColumn @Expand;List<%s>");
        List<Specimen> all = new ArrayList<>();
        for (String relation : relations) {
            for (boolean self : List.of(false, true)) {
                String name = (self ? "Self" : "Joined") + relations.indexOf(relation);
                String[] parts = relation.split(";");
                EntitySource owner = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key()
                        .attribute("@Filterable @Column(unique = true)", "String", "name")
                        .attribute(parts[0], parts[1].formatted(self ? name : name + "Target"), "targets");
                all.add(self ? accepted(owner) : accepted(owner, target(name)));
            }
        }
        EntitySource typed = EntitySource.exposed(NAME, "StatedTarget", AccessStyle.PACKAGE_FIELDS)
                .key()
                .attribute("@ManyToOne(targetEntity = StatedTargetTarget.class) @Expand", "Object", "target");
        all.add(accepted(typed, target("StatedTarget")));
        return all.stream();
    }

    /** Relations within classes and records that are embedded, and in what those embed. */
    private static Stream<Specimen> embedded() {
        List<String> parts = List.of(
                "@Embeddable public static class Part { String label; @ManyToOne @Filterable %1$s target; }",
                "@Embeddable public static class Part { private %1$s target; @OneToOne(optional = false)"
                        + " public %1$s getTarget() { return target; }"
                        + " public void setTarget(%1$s target) { this.target = target; } }",
                "@Embeddable public record Part(String label, @NotNull @ManyToOne @Filterable %1$s target, int size) {}",
                "@Embeddable public static class Part { @ManyToOne(fetch = FetchType.LAZY) %1$s target; Inner inner; }"
                        + " @Embeddable public record Inner(@NotBlank String label, @ManyToOne %1$s other, Leaf leaf) {}"
                        + " @Embeddable public static class Leaf { @ManyToOne @Filterable(depth = 1) %1$s last; }");
        List<Specimen> all = new ArrayList<>();
        for (String part : parts) {
            for (String role : List.of("", "@NotNull", "@ReadOnly", "@CreateOnly")) {
                String name = "Embedded" + all.size();
                EntitySource owner = EntitySource.exposed(NAME, name, AccessStyle.rotating(all.size()))
                        .key()
                        .attribute(
                                "@AssociationOverride(name = \"target\", joinColumns = @JoinColumn(name = \"t\")) "
                                        + role,
                                name + ".Part",
                                "part")
                        .member(part.formatted(name + "Target"));
                all.add(accepted(owner, target(name)));
            }
        }
        return all.stream();
    }

    private static Stream<Specimen> unusable() {
        EntitySource elements = EntitySource.exposed(NAME, "NoEntity").attribute("@ManyToOne", "Thread", "target");
        EntitySource map = EntitySource.exposed(NAME, "MapOfEntities")
                .attribute(
                        "@ManyToMany @Expand @Writable(Writable.Verb.LINK)",
                        "Map<String, MapOfEntitiesTarget>",
                        "targets");
        EntitySource hidden =
                EntitySource.exposed(NAME, "NotExposed").attribute("@ManyToOne @Expand", "NotExposedTarget", "target");
        EntitySource target =
                EntitySource.plain(NAME, "NotExposedTarget").on("@Entity").key();
        return Stream.of(
                refused("SSOT024", elements),
                refused("SSOT037", map, target("MapOfEntities")),
                refused("SSOT016", hidden, target.attribute("", "String", "name")));
    }

    private static EntitySource target(String owner) {
        return EntitySource.exposed(NAME, owner + "Target")
                .attribute("@NotNull @Filterable", "String", "name")
                .attribute("", "Integer", "size");
    }
}
