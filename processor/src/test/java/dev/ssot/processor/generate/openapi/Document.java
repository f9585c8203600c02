package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A document as tests look into it. */
record Document(JsonNode root) {

    static Document of(Resource... resources) {
        return of(OpenApiGenerator.document(Blog.application(resources)).toJson());
    }

    static Document of(String json) {
        return new Document(JsonMapper.shared().readTree(json));
    }

    JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    JsonNode member(String schema, String member) {
        return schema(schema).path("properties").path(member);
    }

    JsonNode operation(String path, String method) {
        return root.path("paths").path(path).path(method);
    }

    JsonNode parameter(String path, String name) {
        return parametersOf(path, "get")
                .filter(parameter -> parameter.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the query parameters of a GET. */
    List<String> parameters(String path) {
        return parameters(path, "get", "query");
    }

    /** The names of an operation's parameters in one place, such as {@code header}. */
    List<String> parameters(String path, String method, String place) {
        return parametersOf(path, method)
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private Stream<JsonNode> parametersOf(String path, String method) {
        return StreamSupport.stream(operation(path, method).path("parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? root.at(parameter.path("$ref").asString().substring(1))
                        : parameter);
    }

    List<String> required(String schema) {
        return StreamSupport.stream(schema(schema).path("required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
