package dev.ssot.processor.generate.platform.spring;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.generate.platform.WebDialect;
import dev.ssot.processor.web.Endpoint;
import java.util.List;

/** Spring Web MVC. */
public final class SpringWebDialect implements WebDialect {

    private static final String FOLDER = "spring";

    private final ClassName strictQuery;

    public SpringWebDialect(SupportTypes support) {
        this.strictQuery = ClassName.get(support.packageName() + "." + FOLDER, "StrictQuery");
    }

    @Override
    public Terms terms() {
        return new Terms("Controller", "parameters", FOLDER);
    }

    // @RestController
    // @StrictQuery
    // @RequestMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    @Override
    public List<AnnotationSpec> controller(String path) {
        return List.of(
                AnnotationSpec.builder(SpringTypes.REST_CONTROLLER).build(),
                AnnotationSpec.builder(strictQuery).build(),
                AnnotationSpec.builder(SpringTypes.REQUEST_MAPPING)
                        .addMember("path", "$S", path)
                        .addMember("produces", "$T.APPLICATION_JSON_VALUE", SpringTypes.MEDIA_TYPE)
                        .build());
    }

    // @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    @Override
    public List<AnnotationSpec> endpoint(Endpoint endpoint) {
        boolean isSilent = endpoint.result() == Endpoint.Result.NONE;
        AnnotationSpec.Builder mapping = AnnotationSpec.builder(mapping(endpoint.method()));
        if (!endpoint.path().isEmpty()) {
            mapping.addMember(endpoint.body().isPresent() || isSilent ? "path" : "value", "$S", endpoint.path());
        }
        endpoint.body().ifPresent(body -> mapping.addMember("consumes", mediaTypes(body.mediaTypes())));
        return isSilent ? silent(mapping) : List.of(mapping.build());
    }

    // @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    // @ResponseStatus(HttpStatus.NO_CONTENT)
    private static List<AnnotationSpec> silent(AnnotationSpec.Builder mapping) {
        return List.of(
                mapping.addMember("produces", "$T.ALL_VALUE", SpringTypes.MEDIA_TYPE)
                        .build(),
                AnnotationSpec.builder(SpringTypes.RESPONSE_STATUS)
                        .addMember("value", "$T.NO_CONTENT", SpringTypes.HTTP_STATUS)
                        .build());
    }

    @Override
    public ParameterSpec variable(String name, TypeName type) {
        // Named, as not everybody compiles with -parameters.
        AnnotationSpec variable = AnnotationSpec.builder(SpringTypes.PATH_VARIABLE)
                .addMember("value", "$S", name)
                .build();
        return ParameterSpec.builder(type, name).addAnnotation(variable).build();
    }

    @Override
    public ParameterSpec query() {
        TypeName map = ParameterizedTypeName.get(
                SpringTypes.MULTI_VALUE_MAP, ClassName.get(String.class), ClassName.get(String.class));
        return annotated(map, "parameters", SpringTypes.REQUEST_PARAM);
    }

    // @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch
    @Override
    public ParameterSpec header(String header, String name, TypeName type) {
        AnnotationSpec annotation = AnnotationSpec.builder(SpringTypes.REQUEST_HEADER)
                .addMember("name", "$S", header)
                .addMember("required", "false")
                .build();
        return ParameterSpec.builder(type, name).addAnnotation(annotation).build();
    }

    @Override
    public ParameterSpec body(TypeName type) {
        return annotated(type, "input", SpringTypes.REQUEST_BODY);
    }

    @Override
    public TypeName response(Endpoint endpoint, TypeName result) {
        return endpoint.result() == Endpoint.Result.CREATED || endpoint.result() == Endpoint.Result.UPSERTED
                ? ParameterizedTypeName.get(SpringTypes.RESPONSE_ENTITY, result)
                : result;
    }

    // URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
    // return ResponseEntity.created(location).body(created);
    @Override
    public CodeBlock created(String path, String item, CodeBlock key) {
        return CodeBlock.builder()
                .addStatement(
                        "$T location = $T.fromCurrentRequestUri()$Z.path($S)$Z.build($L)",
                        ClassName.get("java.net", "URI"),
                        SpringTypes.URI_BUILDER,
                        item,
                        key)
                .addStatement("return $T.created(location).body(created)", SpringTypes.RESPONSE_ENTITY)
                .build();
    }

    // if (!upserted.created()) {
    //     return ResponseEntity.ok(upserted.view());
    // }
    // URI location = ServletUriComponentsBuilder.fromCurrentServletMapping().path("/articles/{id}").build(...);
    // return ResponseEntity.created(location).body(upserted.view());
    @Override
    public CodeBlock upserted(String path, CodeBlock key) {
        return CodeBlock.builder()
                .beginControlFlow("if (!upserted.created())")
                .addStatement("return $T.ok(upserted.view())", SpringTypes.RESPONSE_ENTITY)
                .endControlFlow()
                .addStatement(
                        "$T location = $T.fromCurrentServletMapping()\n.path($S)\n.build($L)",
                        ClassName.get("java.net", "URI"),
                        SpringTypes.URI_BUILDER,
                        path + "/{id}",
                        key)
                .addStatement("return $T.created(location).body(upserted.view())", SpringTypes.RESPONSE_ENTITY)
                .build();
    }

    private static ClassName mapping(Endpoint.Method method) {
        return switch (method) {
            case GET -> SpringTypes.GET_MAPPING;
            case POST -> SpringTypes.POST_MAPPING;
            case PUT -> SpringTypes.PUT_MAPPING;
            case PATCH -> SpringTypes.PATCH_MAPPING;
            case DELETE -> SpringTypes.DELETE_MAPPING;
        };
    }

    private static CodeBlock mediaTypes(List<String> types) {
        if (types.size() == 1) {
            return CodeBlock.of("$T.APPLICATION_JSON_VALUE", SpringTypes.MEDIA_TYPE);
        }
        return types.stream().map(type -> CodeBlock.of("$S", type)).collect(CodeBlock.joining(", ", "{", "}"));
    }

    private static ParameterSpec annotated(TypeName type, String name, ClassName annotation) {
        return ParameterSpec.builder(type, name).addAnnotation(annotation).build();
    }
}
