package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleQuery}: the closed list of what clients can ask of a list. */
public final class QueryGenerator implements ResourceGenerator {

    private static final TypeName VALUES = ParameterizedTypeName.get(
            ClassName.get("java.util", "Map"),
            ClassName.get(String.class),
            ParameterizedTypeName.get(ClassName.get("java.util", "List"), ClassName.get(String.class)));

    private final Platform platform;
    private final SupportTypes support;

    public QueryGenerator(Platform platform) {
        this.platform = platform;
        this.support = platform.support();
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.isQueried() && resource.expandable().isEmpty() && !resource.sparse()) {
            return List.of();
        }
        ClassName name = resource.names().query();
        return List.of(new JavaType(name, query(resource)));
    }

    // public record ArticleQuery(Filter filter, List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {
    private TypeSpec.Builder query(Resource resource) {
        MethodSpec constructor = constructor(resource);
        TypeSpec.Builder type = TypeSpec.recordBuilder(resource.names().query())
                .addJavadoc(
                        "Which $L a client wants, in which order, and how many.",
                        resource.names().plural())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor)
                .addMethod(parse(resource));
        if (!resource.expandable().isEmpty() && resource.supports(Operation.GET) && !resource.sparse()) {
            type.addMethod(parseExpand(resource));
        }
        if (resource.sparse()) {
            type.addType(new DetailRecord(platform, resource).type());
        }
        if (resource.supports(Operation.LIST)) {
            type.addMethod(at(resource, constructor.parameters()));
        }
        if (resource.isFiltered()) {
            type.addType(new FilterRecord(platform, resource).type());
        }
        type.addType(new SortKeyEnum(support, resource).type());
        if (!resource.expandable().isEmpty()) {
            type.addType(expansion(resource));
        }
        return type;
    }

    private MethodSpec constructor(Resource resource) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        if (resource.isFiltered()) {
            components.addParameter(nested(resource.names().filter()), "filter");
        }
        components.addParameter(
                ParameterizedTypeName.get(
                        ClassName.get("java.util", "List"),
                        ParameterizedTypeName.get(
                                support.sort(), nested(resource.names().sortKey()))),
                "sort");
        if (!resource.expandable().isEmpty()) {
            components.addParameter(expansions(resource), "expand");
        }
        if (resource.sparse()) {
            components.addParameter(SparseView.setOf(resource.names().field()), "fields");
        }
        components.addParameter(support.pageRequest(), "page");
        return components.build();
    }

    // public static ArticleQuery parse(Map<String, List<String>> values) {
    //     Parameters parameters = new Parameters(values);
    //     ArticleQuery query = new ArticleQuery(
    //             Filter.read(parameters), parameters.sort(SortKey.values(), "-createdAt"), parameters.page(20, 100));
    //     parameters.finish();
    //     return query;
    // }
    private MethodSpec parse(Resource resource) {
        ClassName name = resource.names().query();
        return parser(support, "parse", name)
                .addJavadoc("Reads query parameters; all that is wrong with them is one problem, 400.")
                .addStatement("$T query = new $T(\n$L)", name, name, components(resource))
                .addStatement("parameters.finish()")
                .addStatement("return query")
                .build();
    }

    private static CodeBlock components(Resource resource) {
        CodeBlock sort = CodeBlock.of(
                "parameters.$L(SortKey.values(), $L$L)",
                resource.fullText().isPresent() ? "sortOrRank" : "sort",
                new KeyCode(resource).tiebreaker(nested(resource.names().sortKey())),
                defaultSort(resource).stream()
                        .map(key -> CodeBlock.of(", $S", key))
                        .collect(CodeBlock.joining("")));
        CodeBlock.Builder arguments = CodeBlock.builder();
        if (resource.isFiltered()) {
            arguments.add("Filter.read(parameters),\n");
        }
        arguments.add("$L,\n", sort);
        if (!resource.expandable().isEmpty()) {
            arguments.add("parameters.many($S, Expansion.values()),\n", "expand");
        }
        if (resource.sparse()) {
            arguments.add(
                    "parameters.many($S, $T.values()),\n",
                    "fields",
                    resource.names().field());
        }
        arguments.add(
                "parameters.page($L, $L)",
                resource.paging().size(),
                resource.paging().maxSize());
        return arguments.build();
    }

    // public static Set<Expansion> parseExpand(Map<String, List<String>> values)
    private MethodSpec parseExpand(Resource resource) {
        return parser(support, "parseExpand", expansions(resource))
                .addJavadoc(
                        "Reads the query parameters of a single $L.",
                        resource.names().noun())
                .addStatement("$T expand = parameters.many($S, Expansion.values())", expansions(resource), "expand")
                .addStatement("parameters.finish()")
                .addStatement("return expand")
                .build();
    }

    // public ArticleQuery at(Cursor cursor) {
    //     return new ArticleQuery(filter, sort, expand, page.at(cursor));
    // }
    private MethodSpec at(Resource resource, List<ParameterSpec> components) {
        ClassName name = resource.names().query();
        String arguments = components.stream()
                .map(component -> component.name().equals("page") ? "page.at(cursor)" : component.name())
                .collect(Collectors.joining(", "));
        return MethodSpec.methodBuilder("at")
                .addJavadoc(
                        "The same $L, from another place on.", resource.names().plural())
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(support.cursor(), "cursor")
                .addStatement("return new $T($L)", name, arguments)
                .build();
    }

    private TypeSpec expansion(Resource resource) {
        return NamedEnum.builder(
                        support.named(),
                        "Expansion",
                        "Relations that can be shown together with "
                                + resource.names().plural() + ".",
                        resource.expandable().stream().map(Attribute::name).toList())
                .build();
    }

    static MethodSpec.Builder parser(SupportTypes support, String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(VALUES, "values")
                .addStatement("$T parameters = new $T(values)", support.parameters(), support.parameters());
    }

    private static List<String> defaultSort(Resource resource) {
        List<String> stated = resource.paging().defaultSort();
        return stated.isEmpty() ? resource.identity().members() : stated;
    }

    static TypeName expansions(Resource resource) {
        return ParameterizedTypeName.get(
                ClassName.get("java.util", "Set"), nested(resource.names().expansion()));
    }

    /** A type nested in the query, as the query itself refers to it. */
    private static ClassName nested(ClassName type) {
        return ClassName.get("", type.simpleName());
    }
}
