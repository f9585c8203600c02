package dev.ssot.processor.generate.controller;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.generate.platform.WebDialect;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import dev.ssot.processor.web.PathVariable;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleController}, or {@code ArticleEndpoint}: HTTP in, service, HTTP out; the same for every web framework. */
public final class ControllerGenerator implements ResourceGenerator {

    private final WebDialect web;
    private final Platform platform;
    private final SupportTypes support;

    public ControllerGenerator(WebDialect web, Platform platform) {
        this.web = web;
        this.platform = platform;
        this.support = platform.support();
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        List<Endpoint> endpoints = Endpoints.generated(resource);
        if (endpoints.isEmpty()) {
            return List.of();
        }
        Names names = resource.names();
        ClassName name = names.controller(web.terms().suffix());
        String path = application.info().basePath() + resource.path();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Serves $L at {@code $L}.", names.plural(), path)
                .addAnnotations(web.controller(path))
                .addAnnotations(cacheControl(resource.freshness().cacheControl()))
                .addModifiers(Modifier.PUBLIC);
        new Collaborators(platform, ControllerCollaborators.of(resource, endpoints, support, path)).addTo(type);
        endpoints.forEach(endpoint -> type.addMethod(method(resource, endpoint, path)));
        return List.of(new JavaType(name, type));
    }

    // @CacheControl("private, max-age=60")
    private List<AnnotationSpec> cacheControl(String value) {
        return value.isEmpty() ? List.of() : List.of(cacheControl(CodeBlock.of("$S", value)));
    }

    private AnnotationSpec cacheControl(CodeBlock value) {
        return AnnotationSpec.builder(support.cacheControl())
                .addMember("value", value)
                .build();
    }

    // @CacheControl(CacheControl.DEFAULT)
    private List<AnnotationSpec> otherCacheControl(Resource resource, Endpoint endpoint) {
        String value = endpoint.cacheControl(resource);
        if (value.equals(resource.freshness().cacheControl())) {
            return List.of();
        }
        return value.isEmpty()
                ? List.of(cacheControl(CodeBlock.of("$T.DEFAULT", support.cacheControl())))
                : cacheControl(value);
    }

    // @GetMapping("/{id}")
    // public ArticleView findById(@PathVariable Long id, @RequestParam MultiValueMap<String, String> parameters) {
    //     return service.findById(id, ArticleQuery.parseExpand(parameters));
    // }
    private MethodSpec method(Resource resource, Endpoint endpoint, String path) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(endpoint.name())
                .addAnnotations(web.endpoint(endpoint))
                .addAnnotations(otherCacheControl(resource, endpoint))
                .addModifiers(Modifier.PUBLIC)
                .returns(web.response(endpoint, result(resource, endpoint)));
        endpoint.variables()
                .forEach(variable -> method.addParameter(
                        web.variable(variable.name(), variable.value().boxed())));
        if (endpoint.query() != Endpoint.Query.NONE) {
            method.addParameter(web.query());
        }
        endpoint.headers()
                .forEach(header -> method.addParameter(web.header(
                        header.name(), header.variable(), platform.nullness().nullable(ClassName.get(String.class)))));
        endpoint.body().ifPresent(body -> method.addParameter(web.body(body(resource, body))));
        return method.addCode(answer(resource, endpoint, path)).build();
    }

    private CodeBlock answer(Resource resource, Endpoint endpoint, String path) {
        if (endpoint.query().isSparse()) {
            return new SparseAnswer(resource, endpoint, web.terms().queryParameters()).code();
        }
        CodeBlock call = call(resource, endpoint);
        return switch (endpoint.result()) {
            case CREATED ->
                CodeBlock.builder()
                        .addStatement("$T created = $L", resource.names().view(), call)
                        .add(web.created(path, PathVariable.path(resource), new KeyCode(resource).in("created")))
                        .build();
            case COUNT ->
                CodeBlock.builder()
                        .addStatement("return new $T($L)", support.count(), call)
                        .build();
            case AFFECTED ->
                CodeBlock.builder()
                        .addStatement("return new $T($L)", support.affected(), call)
                        .build();
            case UPSERTED ->
                CodeBlock.builder()
                        .addStatement(
                                "$T upserted = $L",
                                ParameterizedTypeName.get(
                                        support.upserted(), resource.names().view()),
                                call)
                        .add(web.upserted(path, new KeyCode(resource).in("upserted.view()")))
                        .build();
            case NONE -> CodeBlock.builder().addStatement(call).build();
            case VIEW, PAGE, ANCESTORS, REPORT, DELETION_REPORT ->
                CodeBlock.builder().addStatement("return $L", call).build();
        };
    }

    private CodeBlock call(Resource resource, Endpoint endpoint) {
        return switch (endpoint.result()) {
            case REPORT, DELETION_REPORT ->
                new BulkCall(resource, endpoint, web.terms().queryParameters()).code();
            default ->
                endpoint.isRepeatable()
                        ? CodeBlock.of("idempotency.once(idempotencyKey, input, service::$N)", endpoint.name())
                        : CodeBlock.of(
                                "$N.$N($L)",
                                ControllerCollaborators.serving(endpoint),
                                endpoint.name(),
                                new CallArguments(
                                                resource,
                                                endpoint,
                                                support,
                                                web.terms().queryParameters())
                                        .code());
        };
    }

    /** The record that a body is read into; at the root of a hierarchy it is not known before. */
    private TypeName body(Resource resource, Endpoint.Body body) {
        return resource.inheritance().isRoot()
                ? ClassName.get(support.packageName() + "." + web.terms().supportFolder(), "UntypedInput")
                : body.type();
    }

    private TypeName result(Resource resource, Endpoint endpoint) {
        TypeName view = endpoint.query().isSparse()
                ? support.view()
                : endpoint.subject(resource).view();
        return switch (endpoint.result()) {
            case PAGE -> ParameterizedTypeName.get(support.page(), view);
            case ANCESTORS -> ParameterizedTypeName.get(support.ancestors(), view);
            case COUNT -> support.count();
            case NONE -> TypeName.VOID;
            case AFFECTED -> support.affected();
            case REPORT, DELETION_REPORT -> support.bulkReport();
            case VIEW, CREATED, UPSERTED -> view;
        };
    }
}
