package dev.ssot.processor.generate.controller;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint;
import dev.ssot.processor.web.PathVariable;
import dev.ssot.processor.web.RequestHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a controller passes on to a service of what a request holds. */
record CallArguments(Resource resource, Endpoint endpoint, SupportTypes support, String parameters) {

    // id, input, Precondition.ifMatch(ifMatch)
    CodeBlock code() {
        List<CodeBlock> arguments = new ArrayList<>(variables(endpoint));
        Names names = endpoint.subject(resource);
        switch (endpoint.query()) {
            case LIST -> arguments.add(CodeBlock.of("$T.parse($L)", names.query(), parameters));
            case FILTER -> arguments.add(CodeBlock.of("$T.parse($L)", names.filter(), parameters));
            case EXPAND -> arguments.add(CodeBlock.of("$T.parseExpand($L)", names.query(), parameters));
            case STEP -> arguments.add(CodeBlock.of("$T.parse($L)", support.counterStep(), parameters));
            case NONE, BULK, BULK_KEYS, SPARSE_LIST, DETAIL -> {}
        }
        if (endpoint.body().isPresent()) {
            arguments.add(input());
        }
        for (RequestHeader header : endpoint.headers()) {
            arguments.add(CodeBlock.of("$T.$N($N)", support.readerOf(header), header.method(), header.variable()));
        }
        return CodeBlock.join(arguments, ",$W");
    }

    // input, or input.by("type")
    private CodeBlock input() {
        return resource.inheritance().isRoot()
                ? CodeBlock.of(
                        "input.by($S)",
                        resource.inheritance().discriminator().orElseThrow().member())
                : CodeBlock.of("input");
    }

    // id, or new OrderLineView.Key(orderId, lineNo)
    static List<CodeBlock> variables(Endpoint endpoint) {
        Map<Object, List<PathVariable>> byKey = new LinkedHashMap<>();
        for (PathVariable variable : endpoint.variables()) {
            Object key = variable.key().isPresent() ? variable.key().get() : variable;
            byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(variable);
        }
        return byKey.values().stream().map(CallArguments::argument).toList();
    }

    private static CodeBlock argument(List<PathVariable> variables) {
        CodeBlock names = variables.stream()
                .map(variable -> CodeBlock.of("$N", variable.name()))
                .collect(CodeBlock.joining(",$W"));
        return variables
                .get(0)
                .key()
                .map(key -> CodeBlock.of("new $T($L)", key, names))
                .orElse(names);
    }
}
