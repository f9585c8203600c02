package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Composition;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.UniqueKey;
import java.util.List;
import java.util.stream.Collectors;

/** What the database is asked about an entity that it has refused to store. */
record DiagnosisQuestions(Resource resource) {

    /** What the arguments of a call have of a line. */
    private static final int WIDTH = 84;

    // .reference("authorId", "select 1 from Author t where t.id = ?1", article.getAuthor())
    // .unique("slug", "select e.id from Article e where e.slug = ?1", ownKey, article.getSlug())
    CodeBlock code() {
        CodeBlock.Builder checks = CodeBlock.builder();
        resource.references().forEach(reference -> checks.add("\n").add(reference(reference, entity())));
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
        CodeBlock ownKey = CodeBlock.of("$L", composition.key().access().read(variable));
        String select = "select e." + composition.key().name() + " from " + from + " e";
        composition.uniqueKeys().forEach(key -> checks.add("\n$L", unique(key, select, ownKey, variable)));
        return CodeBlock.of(
                ".each($S, $L, (item, $N) -> item$>$>$L)$<$<",
                items.member(),
                items.access().read(entity()),
                variable,
                checks.build());
    }

    private static CodeBlock reference(Attribute attribute, String owner) {
        Relation target = attribute.target();
        String key = target.identity("t");
        String from = " from " + target.targetEntityName() + " t where " + key;
        String read = attribute.access().read(owner);
        return attribute.isToMany()
                ? CodeBlock.of(".references($S, $S, $L)", attribute.member(), "select " + key + from + " in ?1", read)
                : CodeBlock.of(".reference($S, $S, $L)", attribute.member(), "select 1" + from + " = ?1", read);
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
