package dev.ssot.processor.generate.controller;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.web.Endpoint;

/** The call by which a controller writes the items of one request. */
record BulkCall(Resource resource, Endpoint endpoint, String parameters) {

    // bulk.create(parameters, input.items(), 100, service::createAll)
    // bulk.delete(parameters, Long::valueOf, 100, service::deleteAll)
    CodeBlock code() {
        return CodeBlock.of(
                "bulk.$N($L, $L, $L, service::$N)",
                endpoint.name().replaceFirst("All$", ""),
                parameters,
                endpoint.body().isPresent() ? CodeBlock.of("input.items()") : parser(),
                resource.extras().bulk().max(),
                endpoint.name());
    }

    // Long::valueOf, or OrderLineView.Key::parse
    private CodeBlock parser() {
        if (resource.identity().isComposite()) {
            return CodeBlock.of("$T::parse", resource.names().key());
        }
        Value key = resource.key().basic();
        return key.type() == ValueType.STRING
                ? CodeBlock.of("text -> text")
                : CodeBlock.of("$T::$L", key.boxed(), key.type().parser());
    }
}
