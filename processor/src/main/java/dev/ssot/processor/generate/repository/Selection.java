package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** What a repository selects: constants, and where a client chooses relations, a method that joins them. */
record Selection(Resource resource) {

    private static final int WIDTH = 88;

    /** What name and text of a constant have of a line of 120, beside {@code private static final String} and the like. */
    private static final int WIDTH_OF_BOTH = 80;

    /** The constants of a repository that are no relation's. */
    private static final Set<String> OWN = Set.of("SELECT", "COLUMNS", "SEARCH", "ABOVE", "BELOW");

    /** {@code SELECT}, or {@code select(expand, fields)} where there is something to choose. */
    static CodeBlock reference(Resource resource, String expand, String fields) {
        return reference(resource, CodeBlock.of(expand), CodeBlock.of(fields));
    }

    static CodeBlock reference(Resource resource, CodeBlock expand, CodeBlock fields) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (!resource.expandableToOne().isEmpty()) {
            arguments.add(expand);
        }
        if (!resource.choosable().isEmpty()) {
            arguments.add(fields);
        }
        return arguments.isEmpty()
                ? CodeBlock.of("SELECT")
                : CodeBlock.of("select($L)", CodeBlock.join(arguments, ", "));
    }

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        if (isConstant()) {
            constants.add(constant("SELECT", select()));
        } else {
            columns().forEach((name, columns) -> constants.add(constant(name, wrapped(columns.paths(), ""))));
            resource.expandableToOne()
                    .forEach(relation -> constants.add(constant(constantName(relation), summary(relation))));
        }
        ValueStatements values = new ValueStatements(resource);
        values.collections()
                .forEach(collection -> constants.add(constant(constantName(collection), values.jpql(collection))));
        resource.expandableToMany()
                .forEach(relation -> constants.add(
                        constant(constantName(relation), new RelatedStatement(resource, relation).jpql())));
        return constants;
    }

    /** Whether there is nothing to choose. */
    private boolean isConstant() {
        return resource.expandableToOne().isEmpty() && resource.choosable().isEmpty();
    }

    // private static String select(Set<Expansion> expand, Set<ArticleView.Field> fields) {
    //     boolean withBody = fields.isEmpty() || fields.contains(ArticleView.Field.BODY);
    //     boolean withAuthor = expand.contains(Expansion.AUTHOR);
    //     return "select new com.acme.blog.ArticleView(" + COLUMNS
    //             + ", " + (withBody ? "e.body" : "null")
    //             + ", " + COLUMNS_AFTER_BODY
    //             + ", " + (withAuthor ? AUTHOR : "null")
    //             + ", null) from Article e" + (withAuthor ? " left join e.author author" : "");
    // }
    Optional<MethodSpec> method() {
        if (isConstant()) {
            return Optional.empty();
        }
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder("select")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class);
        if (!resource.expandableToOne().isEmpty()) {
            method.addParameter(setOf(names.expansion()), "expand");
        }
        if (!resource.choosable().isEmpty()) {
            method.addParameter(setOf(names.field()), "fields");
        }
        for (Attribute large : resource.choosable()) {
            method.addStatement(
                    "boolean $N = fields.isEmpty() || fields.contains($T.$N)",
                    local(large),
                    names.field(),
                    Names.constant(large.member()));
        }
        for (Attribute relation : resource.expandableToOne()) {
            method.addStatement(
                    "boolean $N = expand.contains($T.$N)", local(relation), names.expansion(), name(relation));
        }
        return Optional.of(method.addStatement("return $L", jpql()).build());
    }

    /** The query's text: literals and constants, with a choice for each large object and each relation to one. */
    private CodeBlock jpql() {
        CodeBlock.Builder jpql = CodeBlock.builder();
        StringBuilder literal = new StringBuilder(
                "select new " + new Polymorphism(resource).row().reflectionName() + "(");
        columns().forEach((name, columns) -> {
            boolean first = jpql.isEmpty();
            jpql.add(first ? "$S + $L" : "\n+ $S + $L", literal.append(first ? "" : ", "), columns.term(name));
            literal.setLength(0);
        });
        for (Attribute relation : resource.expandable()) {
            if (relation.isToMany()) {
                literal.append(resource.inheritance().isRoot() ? "" : ", null");
            } else {
                literal.append(", ");
                jpql.add("\n+ $S + $L", literal, choice(relation));
                literal.setLength(0);
            }
        }
        jpql.add(
                "\n+ $S",
                literal.append(") from ").append(resource.entityName()).append(" e"));
        resource.expandableToOne()
                .forEach(relation -> jpql.add("\n+ ($N ? $S : $S)", local(relation), join(relation), ""));
        return jpql.build();
    }

    /** Columns that are selected together: always, or if a large object is chosen. */
    private record Columns(Optional<Attribute> chosen, List<String> paths) {

        CodeBlock term(String name) {
            return chosen.map(Selection::choice).orElse(CodeBlock.of("$N", name));
        }
    }

    // (withAuthor ? AUTHOR : "null")
    private static CodeBlock choice(Attribute attribute) {
        return CodeBlock.of("($N ? $N : $S)", local(attribute), constantName(attribute), "null");
    }

    /** The columns of the view in order, by the constants that hold them. */
    private Map<String, Columns> columns() {
        if (resource.inheritance().isRoot()) {
            return Map.of("COLUMNS", new Columns(Optional.empty(), new RowSelection(resource).columns()));
        }
        Map<String, Columns> columns = new LinkedHashMap<>();
        String group = "COLUMNS";
        for (Attribute attribute : resource.shown()) {
            if (resource.choosable().contains(attribute)) {
                columns.put(constantName(attribute), new Columns(Optional.of(attribute), List.of(column(attribute))));
                group = "COLUMNS_AFTER_" + name(attribute);
            } else {
                columns.computeIfAbsent(group, absent -> new Columns(Optional.empty(), new ArrayList<>()))
                        .paths()
                        .add(column(attribute));
            }
        }
        return columns;
    }

    /** The name of the enum constant of a relation. */
    static String name(Attribute relation) {
        return Names.constant(relation.name());
    }

    /** The name of the constant of a relation: that of its enum constant, unless that is one of ours. */
    static String constantName(Attribute relation) {
        String name = name(relation);
        return OWN.contains(name) ? name + "_RELATION" : name;
    }

    private static TypeName setOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "Set"), type);
    }

    private static String local(Attribute relation) {
        return "with" + Names.capitalise(relation.name());
    }

    private static String join(Attribute relation) {
        String alias = Resource.alias(relation);
        Optional<String> restriction = relation.target().restriction(alias);
        String kind = relation.required() && !relation.target().mayBeHidden() ? " join " : " left join ";
        return kind + Resource.ALIAS + "." + relation.name() + " " + alias
                + restriction.map(live -> " on " + live).orElse("");
    }

    // select new com.acme.blog.TagView(e.id, e.name) from Tag e
    private String select() {
        List<String> columns = new ArrayList<>();
        if (resource.inheritance().isRoot()) {
            columns.addAll(new RowSelection(resource).columns());
        } else {
            resource.shown().forEach(attribute -> columns.add(column(attribute)));
            resource.expandableToMany().forEach(relation -> columns.add("null"));
        }
        String view = "select new " + new Polymorphism(resource).row().reflectionName() + "(";
        String from = "from " + resource.entityName() + " e";
        String line = view + String.join(", ", columns) + ") " + from;
        return line.length() <= WIDTH_OF_BOTH - "SELECT".length()
                ? line
                : view + "\n" + wrapped(columns, "    ") + ")\n" + from;
    }

    // e.title, e.author.id, or new com.acme.blog.ArticleSeo(e.seo.title, e.seo.description)
    private String column(Attribute attribute) {
        return attribute.isBasic() ? resource.path(attribute) : column(Resource.ALIAS, attribute);
    }

    String column(String owner, Attribute attribute) {
        if (attribute.isElements()) {
            return "null";
        }
        if (isKeyOfSeveral(attribute)) {
            return key(attribute, attribute.target().keyPaths(owner + "." + attribute.path()));
        }
        String path = path(owner, attribute);
        if (!attribute.isEmbedded()) {
            return path;
        }
        List<String> components = attribute.embedded().components().stream()
                .map(component -> column(path, component))
                .toList();
        String indent = "    ".repeat(path.split("\\.", -1).length);
        boolean nested = !attribute.embedded().embedded().isEmpty();
        String arguments = nested ? "\n" + wrapped(components, indent) : String.join(", ", components);
        return "new " + resource.names().embedded(attribute).reflectionName() + "(" + arguments + ")";
    }

    private static boolean isKeyOfSeveral(Attribute attribute) {
        return attribute.isToOne() && attribute.target().compositeKey().isPresent();
    }

    // new com.acme.hall.TicketView$SeatKey(e.seat.id.hall, e.seat.id.row)
    private String key(Attribute relation, List<String> paths) {
        return "new " + relation.target().keyRecord(resource.names()).reflectionName() + "(" + String.join(", ", paths)
                + ")";
    }

    // new com.acme.blog.ArticleView$AuthorSummary(author.id, author.name)
    private String summary(Attribute relation) {
        List<String> columns = expansion(relation).summary().stream()
                .map(attribute -> expansion(relation).path(Resource.alias(relation), attribute))
                .toList();
        return "new " + new Polymorphism(resource).summary(relation).reflectionName() + "(\n" + wrapped(columns, "    ")
                + ")";
    }

    private static String path(String owner, Attribute attribute) {
        String path = owner + "." + attribute.path();
        return attribute.isToOne() ? path + "." + attribute.target().keyName() : path;
    }

    private static Expansion expansion(Attribute relation) {
        return relation.expansion().orElseThrow();
    }

    static String wrapped(List<String> columns, String indent) {
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
    static FieldSpec constant(String name, String text) {
        String block = "\"\"\"\n        " + text.replace("\n", "\n        ") + "\"\"\"";
        boolean isBlock = text.contains("\n") || name.length() + text.length() > WIDTH_OF_BOTH;
        CodeBlock value = isBlock ? CodeBlock.of("$L", block) : CodeBlock.of("$S", text);
        return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
