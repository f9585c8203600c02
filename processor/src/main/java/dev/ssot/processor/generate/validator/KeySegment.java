package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.Endpoints;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a text that clients choose for a key must be: the last segment of the address that the resource gets. */
record KeySegment(Platform platform, Resource resource) {

    private static final List<String> UNSUITABLE = List.of(".", "..");

    // violations.check("code", Constraints.segment(value, "by", "count"),
    //         "must not be empty, ., .., by or count, nor contain / or \\");
    CodeBlock check(Attribute attribute, String path) {
        boolean addresses = attribute.role() == Role.ASSIGNED_KEY
                && attribute.isBasic()
                && attribute.basic().type() == ValueType.STRING
                && resource.identity().keys().contains(attribute);
        if (!addresses) {
            return CodeBlock.of("");
        }
        CodeBlock arguments = routes(attribute).stream()
                .map(route -> CodeBlock.of(", $S", route))
                .collect(CodeBlock.joining(""));
        return CodeBlock.builder()
                .addStatement(
                        "violations.check($S, $T.segment(value$L),$W$S)",
                        path,
                        platform.support().constraints(),
                        arguments,
                        message(attribute))
                .build();
    }

    private String message(Attribute attribute) {
        List<String> refused =
                Stream.concat(UNSUITABLE.stream(), routes(attribute).stream()).toList();
        int last = refused.size() - 1;
        return "must not be empty, " + String.join(", ", refused.subList(0, last)) + " or " + refused.get(last)
                + ", nor contain / or \\";
    }

    /** The first segments of routes that would be taken for a key. */
    private List<String> routes(Attribute attribute) {
        int length = resource.identity().keys().size();
        if (!attribute.equals(resource.identity().keys().get(0))) {
            return List.of();
        }
        List<String> segments = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.of(resource)) {
            String[] path = endpoint.path().split("/", 3);
            boolean mistaken = length == 1 || endpoint.path().split("/").length == length + 1;
            if (mistaken && path.length > 1 && !path[1].startsWith("{")) {
                segments.add(path[1]);
            }
        }
        return segments.stream().distinct().sorted().toList();
    }
}
