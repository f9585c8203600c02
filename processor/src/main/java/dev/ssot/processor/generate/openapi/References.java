package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.text.Tree;
import java.util.List;

/** Name of a component -> the tree that refers to it. */
final class References {

    private References() {}

    // {"$ref": "#/components/schemas/ArticleView"}
    static Tree schema(String name) {
        return new Tree().put("$ref", "#/components/schemas/" + name);
    }

    // {"anyOf": [{"$ref": "#/components/schemas/ArticleSeo"}, {"type": "null"}]}
    static Tree schema(String name, boolean nullable) {
        return nullable
                ? new Tree().putTrees("anyOf", List.of(schema(name), new Tree().put("type", "null")))
                : schema(name);
    }

    // {"$ref": "#/components/parameters/Article.slug"}
    static Tree parameter(String name) {
        return new Tree().put("$ref", "#/components/parameters/" + name);
    }

    // {"$ref": "#/components/headers/ETag"}
    static Tree header(String name) {
        return new Tree().put("$ref", "#/components/headers/" + name);
    }

    // {"$ref": "#/components/responses/NotFound"}
    static Tree response(String name) {
        return new Tree().put("$ref", "#/components/responses/" + name);
    }
}
