package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database is asked about an entity that it has refused to store. */
record DiagnosisQuestions(Resource resource) {

    /** What the arguments of a call have of a line. */
    private static final int WIDTH = 84;

    private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    // .reference("authorId", "select 1 from Author t where t.id = ?1", article.getAuthor())
    // .unique("slug", "select e.id from Article e where e.slug = ?1", ownKey, article.getSlug())
    CodeBlock code() {
        CodeBlock.Builder checks = CodeBlock.builder();
        resource.references().forEach(reference -> checks.add("\n").add(reference(reference, entity())));
        resource.writable().stream()
                .filter(Attribute::isEmbedded)
                .forEach(embedded -> checks.add(within(embedded, embedded.member(), List.of(value(embedded)))));
        resource.composed().stream()
                .filter(items -> items.composition().isDiagnosed())
                .forEach(items -> checks.add("\n").add(each(items)));
        CodeBlock ownKey = CodeBlock.of("ownKey");
        String select = "select " + new KeyCode(resource).selection() + " from " + resource.entityName() + " e";
        resource.uniqueKeys().forEach(key -> checks.add("\n").add(unique(key, select, ownKey, entity())));
        if (resource.identity().isChosen()) {
            UniqueKey assigned = new UniqueKey(resource.identity().keys());
            checks.add("\n").add(unique(assigned, select, ownKey, entity()));
        }
        return checks.build();
    }

    // .each("lines", order.getLines(), (item, line) -> item
    //         .reference("productId", "select 1 from Product t where t.id = ?1", line.getProduct()))
    private CodeBlock each(Attribute items) {
        Composition composition = items.composition();
        String variable = resource.names().itemVariable(items);
        String from = items.target().targetEntityName();
        CodeBlock.Builder checks = CodeBlock.builder();
        composition.references().forEach(reference -> checks.add("\n$L", reference(reference, variable)));
        CodeBlock ownKey = composition
                .generatedKey()
                .map(key -> CodeBlock.of("$L", key.access().read(variable)))
                .orElse(CodeBlock.of("item.key($N)", variable));
        String select = "select " + key(items) + " from " + from + " e";
        composition.uniqueKeys().forEach(key -> checks.add("\n$L", unique(key, select, ownKey, variable)));
        return CodeBlock.of(
                ".each($S, $L, (item, $N) -> item$>$>$L)$<$<",
                items.member(),
                items.access().read(entity()),
                variable,
                checks.build());
    }

    // e.id, or id(e) if the key has several parts
    private static String key(Attribute items) {
        return items.target().identity(Resource.ALIAS);
    }

    // Optional.ofNullable(person.getHome())
    private CodeBlock value(Attribute embedded) {
        return CodeBlock.of("$T.ofNullable($L)", OPTIONAL, embedded.access().read(entity()));
    }

    // .reference(
    //         "home.countryId",
    //         "select 1 from Country t where t.id = ?1",
    //         Optional.ofNullable(person.getHome()).map(Home::getCountry).orElse(null))
    private static CodeBlock within(Attribute owner, String member, List<CodeBlock> path) {
        CodeBlock.Builder checks = CodeBlock.builder();
        for (Attribute component : owner.embedded().components()) {
            String inner = member + "." + component.member();
            if (component.isEmbedded()) {
                checks.add(within(component, inner, then(path, mapped(owner, component))));
            } else if (component.isToOne() && component.exposure().isWritten()) {
                List<CodeBlock> read = then(then(path, mapped(owner, component)), CodeBlock.of(".orElse(null)"));
                checks.add("\n$L", reference(component.target(), inner, chain(read)));
            }
        }
        return checks.build();
    }

    private static List<CodeBlock> then(List<CodeBlock> path, CodeBlock step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    /** What leads through several embeddables has a line for each. */
    private static CodeBlock chain(List<CodeBlock> path) {
        return path.size() > 3
                ? CodeBlock.of("$L$>$>\n$L$<$<", path.get(0), CodeBlock.join(path.subList(1, path.size()), "\n"))
                : CodeBlock.join(path, "");
    }

    private static CodeBlock mapped(Attribute owner, Attribute component) {
        return CodeBlock.of(".map($L)", reader(owner, component));
    }

    // Home::getCountry, or home -> home.country
    private static CodeBlock reader(Attribute owner, Attribute component) {
        return component.access().readsField()
                ? CodeBlock.of("value -> $L", component.access().read("value"))
                : CodeBlock.of(
                        "$T::$N", owner.embedded().rawType(), component.access().reader());
    }

    private static CodeBlock reference(Attribute attribute, String owner) {
        CodeBlock read = CodeBlock.of("$L", attribute.access().read(owner));
        if (!attribute.isToMany()) {
            return reference(attribute.target(), attribute.member(), read);
        }
        String key = attribute.target().identity("t");
        String query =
                "select " + key + " from " + attribute.target().targetEntityName() + " t where " + key + " in ?1";
        return CodeBlock.of(".references($S, $S, $L)", attribute.member(), query, read);
    }

    private static CodeBlock reference(Relation target, String member, CodeBlock read) {
        String query = "select 1 from " + target.targetEntityName() + " t where " + target.identity("t") + " = ?1";
        boolean fits = member.length() + query.length() + read.toString().length() <= WIDTH;
        return CodeBlock.of(
                fits ? ".reference($S, $S, $L)" : ".reference($>$>\n$S,\n$S,\n$L)$<$<", member, query, read);
    }

    private static CodeBlock unique(UniqueKey key, String select, CodeBlock ownKey, String owner) {
        List<Attribute> attributes = key.attributes();
        StringBuilder conditions = new StringBuilder();
        for (int index = 0; index < attributes.size(); index++) {
            conditions
                    .append(index == 0 ? " where " : " and ")
                    .append(Resource.ALIAS + "." + attributes.get(index).path())
                    .append(" = ?")
                    .append(index + 1);
        }
        String members = attributes.stream().map(Attribute::member).collect(Collectors.joining(", "));
        CodeBlock values = attributes.stream()
                .map(attribute -> CodeBlock.of("$L", attribute.access().read(owner)))
                .collect(CodeBlock.joining(", "));
        String query = select + conditions;
        boolean fits = members.length()
                        + query.length()
                        + ownKey.toString().length()
                        + values.toString().length()
                <= WIDTH;
        return CodeBlock.of(
                fits ? ".unique($S, $S, $L, $L)" : ".unique($S,\n        $S,\n        $L, $L)",
                members,
                query,
                ownKey,
                values);
    }

    private String entity() {
        return resource.names().variable();
    }
}
