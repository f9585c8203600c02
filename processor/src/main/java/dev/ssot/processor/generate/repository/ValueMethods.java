package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How a repository adds the values of collections to what it has read. */
record ValueMethods(Platform platform, Resource resource) {

    /** What the generated method calls its parameter and those of its lambda, and the field that it uses. */
    private static final Set<String> LOCALS = Set.of("views", "view", "entityManager");

    /** Views as they are, or with the values of their collections. */
    static CodeBlock complete(Resource resource, CodeBlock views) {
        return new ValueStatements(resource).collections().isEmpty() ? views : CodeBlock.of("withValues($L)", views);
    }

    // private List<ArticleView> withValues(List<ArticleView> views) {
    //     Related<String> labels = Related.load(entityManager, LABELS, ids(views), String.class);
    //     return views.stream().map(view -> view.withLabels(labels.of(view.id()))).toList();
    // }
    Optional<MethodSpec> method() {
        List<Attribute> collections = new ValueStatements(resource).collections();
        if (collections.isEmpty()) {
            return Optional.empty();
        }
        TypeName views = RepositoryGenerator.listOf(resource.names().view());
        MethodSpec.Builder method = MethodSpec.methodBuilder("withValues")
                .addJavadoc("The same, with what their collections hold.")
                .addModifiers(Modifier.PRIVATE)
                .returns(views)
                .addParameter(views, "views");
        CodeBlock.Builder withers = CodeBlock.builder();
        // A key of several parts makes the line longer than others can be.
        String space = resource.identity().isComposite() ? "$W" : " ";
        for (Attribute collection : collections) {
            method.addStatement(load(collection));
            withers.add(
                    "\n.map(view ->" + space + "view.with$L($N.of($L)))",
                    Names.capitalise(collection.member()),
                    local(collection),
                    new KeyCode(resource).ofView("view"));
        }
        return Optional.of(method.addStatement("return views.stream()$L\n.toList()", withers.build())
                .build());
    }

    // Related<String> labels = Related.load(entityManager, LABELS, ids(views), String.class)
    //
    // or, for a map:
    //
    // Entries<Currency, BigDecimal> prices =
    //         Entries.load(entityManager, PRICES, ids(views), Currency.class, BigDecimal.class)
    private CodeBlock load(Attribute collection) {
        Members members = new Members(resource.names());
        TypeName value = members.input(collection.element());
        List<TypeName> types = new ArrayList<>();
        if (collection.isMap()) {
            types.add(members.input(Elements.keyOf(collection)));
        }
        types.add(value);
        ClassName read = collection.isMap()
                ? platform.support().entries()
                : platform.support().related();
        return CodeBlock.of(
                "$T $N =$W$T.load(entityManager, $N, ids(views), $L)$L",
                ParameterizedTypeName.get(read, types.toArray(TypeName[]::new)),
                local(collection),
                read,
                Selection.constantName(collection),
                types.stream().map(type -> CodeBlock.of("$T.class", type)).collect(CodeBlock.joining(", ")),
                trimming(collection.element(), value));
    }

    // .map(OrderLineData::trimmed)
    private static CodeBlock trimming(Attribute element, TypeName value) {
        return element.isEmbedded() && !element.embedded().embedded().isEmpty()
                ? CodeBlock.of("$Z.map($T::trimmed)", value)
                : CodeBlock.of("");
    }

    private static String local(Attribute collection) {
        return LOCALS.contains(collection.member()) ? collection.member() + "Values" : collection.member();
    }
}
