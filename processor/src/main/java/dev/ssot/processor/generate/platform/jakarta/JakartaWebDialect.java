package dev.ssot.processor.generate.platform.jakarta;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.generate.platform.WebDialect;
import dev.ssot.processor.web.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** Jakarta REST. */
public final class JakartaWebDialect implements WebDialect {

    private static final String FOLDER = "jakarta";

    private final ClassName location;
    private final ClassName strictQuery;

    public JakartaWebDialect(SupportTypes support) {
        String folder = support.packageName() + "." + FOLDER;
        this.location = ClassName.get(folder, "Location");
        this.strictQuery = ClassName.get(folder, "StrictQuery");
    }

    @Override
    public Terms terms() {
        return new Terms("Endpoint", "uri.getQueryParameters()", FOLDER);
    }

    // @ApplicationScoped
    // @StrictQuery
    // @Path("/articles")
    // @Produces(MediaType.APPLICATION_JSON)
    @Override
    public List<AnnotationSpec> controller(String path) {
        return List.of(
                AnnotationSpec.builder(JakartaTypes.APPLICATION_SCOPED).build(),
                AnnotationSpec.builder(strictQuery).build(),
                annotation(JakartaTypes.PATH, CodeBlock.of("$S", path)),
                annotation(JakartaTypes.PRODUCES, CodeBlock.of("$T.APPLICATION_JSON", JakartaTypes.MEDIA_TYPE)));
    }

    // @PATCH
    // @Path("/{id}")
    // @Consumes({"application/merge-patch+json", "application/json"})
    // or, if nothing is answered, @Produces(MediaType.WILDCARD)
    @Override
    public List<AnnotationSpec> endpoint(Endpoint endpoint) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(
                AnnotationSpec.builder(JakartaTypes.method(endpoint.method().name()))
                        .build());
        if (!endpoint.path().isEmpty()) {
            annotations.add(annotation(JakartaTypes.PATH, CodeBlock.of("$S", endpoint.path())));
        }
        endpoint.body()
                .ifPresent(body -> annotations.add(annotation(JakartaTypes.CONSUMES, mediaTypes(body.mediaTypes()))));
        if (endpoint.result() == Endpoint.Result.NONE) {
            annotations.add(annotation(JakartaTypes.PRODUCES, CodeBlock.of("$T.WILDCARD", JakartaTypes.MEDIA_TYPE)));
        }
        return annotations;
    }

    @Override
    public ParameterSpec variable(String name, TypeName type) {
        return annotated(type, name, annotation(JakartaTypes.PATH_PARAM, CodeBlock.of("$S", name)));
    }

    @Override
    public ParameterSpec query() {
        return annotated(
                JakartaTypes.URI_INFO,
                "uri",
                AnnotationSpec.builder(JakartaTypes.CONTEXT).build());
    }

    // @HeaderParam("If-Match") @Nullable String ifMatch
    @Override
    public ParameterSpec header(String header, String name, TypeName type) {
        return annotated(type, name, annotation(JakartaTypes.HEADER_PARAM, CodeBlock.of("$S", header)));
    }

    @Override
    public ParameterSpec body(TypeName type) {
        return ParameterSpec.builder(type, "input").build();
    }

    @Override
    public TypeName response(Endpoint endpoint, TypeName result) {
        return endpoint.result() == Endpoint.Result.CREATED || endpoint.result() == Endpoint.Result.UPSERTED
                ? JakartaTypes.RESPONSE
                : result;
    }

    // return Response.created(Location.of("articles", created.id())).entity(created).build();
    @Override
    public CodeBlock created(String path, String item, CodeBlock key) {
        return created(path, CodeBlock.of("created"), key);
    }

    // if (!upserted.created()) {
    //     return Response.ok(upserted.view()).build();
    // }
    // return Response.created(Location.of("articles", upserted.view().id())).entity(upserted.view()).build();
    @Override
    public CodeBlock upserted(String path, CodeBlock key) {
        return CodeBlock.builder()
                .beginControlFlow("if (!upserted.created())")
                .addStatement("return $T.ok(upserted.view()).build()", JakartaTypes.RESPONSE)
                .endControlFlow()
                .add(created(path, CodeBlock.of("upserted.view()"), key))
                .build();
    }

    /** Without a slash at its beginning, a path goes below that of the application, wherever that is. */
    private CodeBlock created(String path, CodeBlock view, CodeBlock key) {
        return CodeBlock.builder()
                .addStatement(
                        "return $T.created($T.of($S, $L))$Z.entity($L).build()",
                        JakartaTypes.RESPONSE,
                        location,
                        path.substring(1),
                        key,
                        view)
                .build();
    }

    private static CodeBlock mediaTypes(List<String> types) {
        if (types.size() == 1) {
            return CodeBlock.of("$T.APPLICATION_JSON", JakartaTypes.MEDIA_TYPE);
        }
        return types.stream().map(type -> CodeBlock.of("$S", type)).collect(CodeBlock.joining(", ", "{", "}"));
    }

    private static AnnotationSpec annotation(ClassName type, CodeBlock value) {
        return AnnotationSpec.builder(type).addMember("value", value).build();
    }

    private static ParameterSpec annotated(TypeName type, String name, AnnotationSpec annotation) {
        return ParameterSpec.builder(type, name).addAnnotation(annotation).build();
    }
}
