package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Lookup;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a service that read. */
record ReadMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        Names names = resource.names();
        return Stream.of(
                        resource.supports(Operation.LIST) ? List.of(list(names)) : List.<MethodSpec>of(),
                        List.of(findById()),
                        resource.lookups().stream().map(this::find).toList(),
                        resource.isQueried() ? List.of(count(names)) : List.<MethodSpec>of(),
                        resource.subResources().isEmpty() ? List.<MethodSpec>of() : List.of(exists()))
                .flatMap(List::stream)
                .toList();
    }

    // public Page<ArticleView> list(ArticleQuery query, Where... within) {
    //     return repository.findAll(query, within);
    // }
    private MethodSpec list(Names names) {
        return reading("list", ParameterizedTypeName.get(platform.support().page(), names.view()))
                .addJavadoc(
                        "The $L that the query asks for; {@code within} narrows them further, as to those of one owner.",
                        names.plural())
                .addParameter(names.query(), "query")
                .addParameter(ArrayTypeName.of(platform.support().where()), "within")
                .varargs()
                .addStatement("return repository.findAll(query, within)")
                .build();
    }

    // public ArticleView findById(Long id, Set<ArticleQuery.Expansion> expand) {
    //     return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("article", id));
    // }
    private MethodSpec findById() {
        return find(
                        "findById",
                        ParameterSpec.builder(resource.identity().type(), "id").build(),
                        "id",
                        "")
                .build();
    }

    // public ArticleView findBySlug(String slug, Set<ArticleQuery.Expansion> expand) {
    //     return repository.findBySlug(slug, expand)
    //             .orElseThrow(() -> ProblemException.notFound("article", "slug", slug));
    // }
    private MethodSpec find(Lookup lookup) {
        String named = CodeBlock.of("$S, ", lookup.attribute().name()).toString();
        return find(
                        lookup.method(),
                        ParameterSpec.builder(lookup.attribute().basic().boxed(), lookup.variable())
                                .build(),
                        Names.words(lookup.attribute().name(), " "),
                        named)
                .build();
    }

    private MethodSpec.Builder find(String name, ParameterSpec key, String what, String named) {
        Names names = resource.names();
        MethodSpec.Builder method = reading(name, names.view())
                .addJavadoc("The $L with this $L; 404 if there is none.", names.noun(), what)
                .addParameter(key);
        List<String> arguments = new ArrayList<>(List.of(key.name()));
        if (!resource.expandable().isEmpty()) {
            method.addParameter(setOf(names.expansion()), "expand");
            arguments.add("expand");
        }
        if (!resource.choosable().isEmpty()) {
            method.addParameter(setOf(names.field()), "fields");
            arguments.add("fields");
        }
        return method.addStatement(
                "return repository.$N($L)$Z.orElseThrow(() -> $T.notFound($S, $L$N))",
                name,
                String.join(", ", arguments),
                platform.support().problemException(),
                names.noun(),
                named,
                key.name());
    }

    private MethodSpec count(Names names) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("count").addModifiers(Modifier.PUBLIC).returns(long.class);
        if (resource.isFiltered()) {
            method.addParameter(names.filter(), "filter");
        }
        return method.addParameter(ArrayTypeName.of(platform.support().where()), "within")
                .varargs()
                .addStatement("return repository.count($Lwithin)", resource.isFiltered() ? "filter, " : "")
                .build();
    }

    private MethodSpec exists() {
        return MethodSpec.methodBuilder("exists")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(resource.identity().type(), "id")
                .addStatement("return repository.exists(id)")
                .build();
    }

    private static TypeName setOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "Set"), type);
    }

    MethodSpec.Builder reading(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(
                        new Polymorphism(resource).readsInTransaction()
                                ? platform.beans().readTransaction()
                                : List.of())
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
