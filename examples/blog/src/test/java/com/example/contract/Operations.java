package com.example.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The operations of an OpenAPI document, found by method and path. */
final class Operations {

    private record Template(String text, Pattern pattern, boolean isConcrete) {

        static Template of(String text) {
            String regex = Stream.of(text.split("(?<=})|(?=\\{)"))
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .collect(Collectors.joining());
            return new Template(text, Pattern.compile(regex), !text.contains("{"));
        }
    }

    private final JsonNode document;
    private final List<Template> templates;

    Operations(JsonNode document) {
        this.document = document;
        this.templates = document.path("paths").propertyNames().stream()
                .map(Template::of)
                .toList();
    }

    /** Finds the template that a path matches; one without variables wins, as in OpenAPI. */
    Optional<String> path(String path) {
        List<Template> matches = templates.stream()
                .filter(template -> template.pattern().matcher(path).matches())
                .toList();
        return matches.stream()
                .filter(Template::isConcrete)
                .findFirst()
                .or(() -> matches.stream().findFirst())
                .map(Template::text);
    }

    /** Finds the pointer of an operation. HEAD is what GET is. */
    Optional<String> operation(String method, String path) {
        String key = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return path(path)
                .map(template -> Documents.pointer(List.of("paths", template, key)))
                .filter(pointer -> document.at(pointer).isObject());
    }

    /** Finds the pointer of what an operation documents for a status: exactly, by class, or by default. */
    Optional<String> response(String operation, int status) {
        return Stream.of(String.valueOf(status), status / 100 + "XX", "default")
                .map(key -> operation + "/responses/" + key)
                .filter(pointer -> document.at(pointer).isObject())
                .findFirst()
                .map(pointer -> Documents.follow(document, pointer));
    }

    /** Finds the pointer of the operation's query parameter by which a name is sent. */
    Optional<String> queryParameter(String operation, String name) {
        return parameters(operation, "query")
                .filter(pointer -> isNamed(pointer, name))
                .findFirst();
    }

    /** Finds the pointer of an object whose members are parameters of their own, and which may have one of this name. */
    Optional<String> objectParameter(String operation, String name) {
        return parameters(operation, "query")
                .filter(pointer -> document.at(pointer).at("/explode").asBoolean(false))
                .filter(pointer -> Pattern.compile(document.at(pointer)
                                .at("/schema/propertyNames/pattern")
                                .asString("(?!)"))
                        .matcher(name)
                        .find())
                .findFirst();
    }

    /** Finds the pointer of an operation's parameter; headers have their names in any case. */
    Optional<String> parameter(String operation, String place, String name) {
        return parameters(operation, place)
                .filter(pointer -> {
                    String stated = document.at(pointer).path("name").asString("");
                    return place.equals("header") ? stated.equalsIgnoreCase(name) : stated.equals(name);
                })
                .findFirst();
    }

    private boolean isNamed(String pointer, String name) {
        boolean isObject = document.at(pointer).at("/schema/type").asString("").equals("object");
        return !isObject && document.at(pointer).path("name").asString("").equals(name);
    }

    private Stream<String> parameters(String operation, String place) {
        String item = operation.substring(0, operation.lastIndexOf('/'));
        return Stream.of(operation, item)
                .flatMap(owner -> Stream.iterate(
                                0,
                                index -> index
                                        < document.at(owner + "/parameters").size(),
                                index -> index + 1)
                        .map(index -> Documents.follow(document, owner + "/parameters/" + index)))
                .filter(pointer -> document.at(pointer).path("in").asString("").equals(place));
    }
}
