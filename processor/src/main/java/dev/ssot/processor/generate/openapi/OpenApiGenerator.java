package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.generate.ApplicationGenerator;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.text.TextFile;
import dev.ssot.processor.text.Tree;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Application -> the API document, for tools on the class path and as a file that the server serves. */
public final class OpenApiGenerator implements ApplicationGenerator {

    private static final String VERSION = "3.1.1";
    private static final String DESCRIPTION =
            "Bodies are JSON. Query parameters and members that are not described here are refused, and each failure is a problem"
                    + " document (RFC 9457).";

    @Override
    public List<TextFile> generate(Application application) {
        String document = document(application).toJson();
        return List.of(
                TextFile.resource("META-INF/openapi.json", document),
                TextFile.resource("META-INF/resources/openapi.json", document));
    }

    // {"openapi": "3.1.1", "info": {...}, "tags": [...], "paths": {...}, "components": {...}}
    static Tree document(Application application) {
        List<ResourcePart> parts = application.resources().stream()
                .sorted(Comparator.comparing(Resource::path))
                .map(resource -> ResourcePart.of(resource, application))
                .toList();
        Tree paths = new Tree();
        parts.forEach(part -> paths.putAll(part.paths()));
        return new Tree()
                .put("openapi", VERSION)
                .put("info", info(application.info()))
                .putTrees("tags", parts.stream().map(ResourcePart::tag).toList())
                .put("paths", paths)
                .put("components", components(parts));
    }

    // {"title": "Blog", "version": "1.0.0", "description": ...}
    private static Tree info(ApiInfo info) {
        return new Tree()
                .put("title", info.title())
                .put("version", info.version())
                .put("description", DESCRIPTION);
    }

    // {"schemas": {"ArticleView": {...}}, "parameters": {...}, "responses": {...}, "headers": {"ETag": {...}}}
    private static Tree components(List<ResourcePart> parts) {
        Tree schemas = new Tree();
        Tree parameters = new Tree();
        Set<ProblemAnswer> problems = EnumSet.noneOf(ProblemAnswer.class);
        for (ResourcePart part : parts) {
            schemas.putAll(part.schemas());
            parameters.putAll(part.parameters());
            problems.addAll(part.problems());
        }
        Tree responses = new Tree();
        for (ProblemAnswer answer : problems) {
            responses.put(answer.component(), answer.response());
        }
        Tree components = new Tree().put("schemas", schemas.putAll(ProblemAnswer.schemas()));
        if (!parameters.isEmpty()) {
            components.put("parameters", parameters);
        }
        return components.put("responses", responses).put("headers", HeaderTrees.components());
    }
}
