package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What a repository selects: constants, and where a client chooses relations, a method that joins them. */
record Selection(Resource resource) {

    private static final int WIDTH = 88;

    /** {@code SELECT}, or {@code select(expand)} where there is something to choose. */
    static CodeBlock reference(Resource resource, String expand) {
        return resource.expandableToOne().isEmpty() ? CodeBlock.of("SELECT") : CodeBlock.of("select($L)", expand);
    }

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        if (resource.expandableToOne().isEmpty()) {
            constants.add(constant("SELECT", select()));
        } else {
            constants.add(constant("COLUMNS", wrapped(columns(), "")));
            resource.expandableToOne()
                    .forEach(relation -> constants.add(constant(constantName(relation), summary(relation))));
        }
        resource.expandableToMany()
                .forEach(relation -> constants.add(constant(constantName(relation), related(relation))));
        return constants;
    }

    // private static String select(Set<Expansion> expand) {
    //     boolean author = expand.contains(Expansion.AUTHOR);
    //     return "select new com.acme.blog.ArticleView(" + COLUMNS + ", " + (author ? AUTHOR : "null") + ", null)"
    //             + " from Article e" + (author ? " left join e.author author" : "");
    // }
    Optional<MethodSpec> method() {
        List<Attribute> relations = resource.expandableToOne();
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder("select")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand");
        for (Attribute relation : relations) {
            method.addStatement(
                    "boolean $N = expand.contains($T.$N)", local(relation), names.expansion(), name(relation));
        }
        return Optional.of(method.addStatement("return $L", jpql(relations)).build());
    }

    /** The query's text: literals, with a choice for each relation to one. */
    private CodeBlock jpql(List<Attribute> relations) {
        CodeBlock.Builder jpql = CodeBlock.builder()
                .add("$S + COLUMNS", "select new " + resource.names().view().reflectionName() + "(");
        StringBuilder literal = new StringBuilder();
        for (Attribute relation : resource.expandable()) {
            literal.append(", ");
            if (relation.isToMany()) {
                literal.append("null");
            } else {
                jpql.add("\n+ $S + ($N ? $N : $S)", literal, local(relation), constantName(relation), "null");
                literal.setLength(0);
            }
        }
        jpql.add(
                "\n+ $S",
                literal.append(") from ").append(resource.entityName()).append(" e"));
        relations.forEach(relation -> jpql.add("\n+ ($N ? $S : $S)", local(relation), join(relation), ""));
        return jpql.build();
    }

    /** The name of the enum constant of a relation. */
    static String name(Attribute relation) {
        return Names.constant(relation.name());
    }

    /** The name of the constant of a relation: that of its enum constant, unless that is one of ours. */
    static String constantName(Attribute relation) {
        String name = name(relation);
        return name.equals("SELECT") || name.equals("COLUMNS") ? name + "_RELATION" : name;
    }

    private static String local(Attribute relation) {
        return "with" + Names.capitalise(relation.name());
    }

    private static String join(Attribute relation) {
        String kind = relation.required() ? " join " : " left join ";
        return kind + Resource.ALIAS + "." + relation.name() + " " + Resource.alias(relation);
    }

    // select new com.acme.blog.TagView(e.id, e.name) from Tag e
    private String select() {
        List<String> columns = new ArrayList<>(columns());
        resource.expandableToMany().forEach(relation -> columns.add("null"));
        String view = "select new " + resource.names().view().reflectionName() + "(";
        String from = "from " + resource.entityName() + " e";
        String line = view + String.join(", ", columns) + ") " + from;
        return line.length() <= WIDTH ? line : view + "\n" + wrapped(columns, "    ") + ")\n" + from;
    }

    private List<String> columns() {
        return resource.shown().stream().map(this::column).toList();
    }

    // e.title, e.author.id, or new com.acme.blog.ArticleSeo(e.seo.title, e.seo.description)
    private String column(Attribute attribute) {
        if (!attribute.isEmbedded()) {
            return resource.path(attribute);
        }
        String components = attribute.embedded().components().stream()
                .map(component -> resource.path(attribute) + "." + component.name())
                .collect(Collectors.joining(", "));
        return "new " + resource.names().embedded(attribute).reflectionName() + "(" + components + ")";
    }

    // new com.acme.blog.ArticleView$AuthorSummary(author.id, author.name)
    private String summary(Attribute relation) {
        List<String> columns = expansion(relation).summary().stream()
                .map(attribute -> Resource.alias(relation) + "." + attribute.name())
                .toList();
        return "new " + resource.names().summary(relation.target()).reflectionName() + "(\n" + wrapped(columns, "    ")
                + ")";
    }

    // select r.owner, new com.acme.blog.ArticleView$CommentSummary(r.id, r.text)
    // from (
    //     select e.id as owner, t.id as id, t.text as text,
    //         row_number() over (partition by e.id order by t.id) as place
    //     from Article e join e.comments t where e.id in :ids) r
    // where r.place <= 50 order by r.owner, r.place
    private String related(Attribute relation) {
        Expansion expansion = expansion(relation);
        boolean keysOnly = new Members(resource.names()).showsKeysOnly(relation);
        List<Attribute> shown = keysOnly ? expansion.summary().subList(0, 1) : expansion.summary();
        List<String> rowColumns =
                shown.stream().map(attribute -> "r." + member(attribute)).toList();
        String result = keysOnly
                ? rowColumns.get(0)
                : "new " + resource.names().summary(relation.target()).reflectionName() + "(\n"
                        + wrapped(rowColumns, "    ") + ")";
        String key = resource.path(resource.key());
        List<String> columns = new ArrayList<>();
        columns.add(key + " as owner");
        shown.forEach(attribute -> columns.add("t." + attribute.name() + " as " + member(attribute)));
        columns.add("row_number() over (partition by " + key + " order by t."
                + relation.target().keyName() + ") as place");
        return "select r.owner, " + result + "\nfrom (\n    select\n" + wrapped(columns, "        ") + "\n    from "
                + resource.entityName() + " e join e." + relation.name() + " t\n    where " + key
                + " in :ids) r\nwhere r.place <= " + expansion.max() + "\norder by r.owner, r.place";
    }

    /** The name of a column of the inner select, which must not be one of ours. */
    private static String member(Attribute attribute) {
        return "c" + Names.capitalise(attribute.name());
    }

    private static Expansion expansion(Attribute relation) {
        return relation.expansion().orElseThrow();
    }

    private static String wrapped(List<String> columns, String indent) {
        StringBuilder text = new StringBuilder(indent);
        int length = indent.length();
        for (int index = 0; index < columns.size(); index++) {
            String column = columns.get(index) + (index < columns.size() - 1 ? "," : "");
            if (index > 0 && length + column.length() > WIDTH) {
                text.append('\n').append(indent);
                length = indent.length();
            } else if (index > 0) {
                text.append(' ');
                length++;
            }
            text.append(column);
            length += column.length();
        }
        return text.toString();
    }

    // private static final String SELECT = """
    //     select new com.acme.blog.TagView(e.id, e.name)
    //     from Tag e""";
    private static FieldSpec constant(String name, String text) {
        String block = "\"\"\"\n        " + text.replace("\n", "\n        ") + "\"\"\"";
        CodeBlock value = text.contains("\n") ? CodeBlock.of("$L", block) : CodeBlock.of("$S", text);
        return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
