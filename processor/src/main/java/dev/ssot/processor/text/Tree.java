package dev.ssot.processor.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A JSON object whose members keep the order in which they were put. */
public final class Tree {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final JsonObject members = new JsonObject();

    public Tree put(String name, String value) {
        members.addProperty(name, value);
        return this;
    }

    public Tree put(String name, Number value) {
        members.addProperty(name, value);
        return this;
    }

    public Tree put(String name, boolean value) {
        members.addProperty(name, value);
        return this;
    }

    public Tree put(String name, Tree value) {
        members.add(name, value.members);
        return this;
    }

    /** Puts a member whose value is given as JSON. */
    public Tree putJson(String name, String json) {
        members.add(name, JsonParser.parseString(json));
        return this;
    }

    /** Puts an array of strings. */
    public Tree putStrings(String name, Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        members.add(name, array);
        return this;
    }

    /** Puts an array of objects. */
    public Tree putTrees(String name, Collection<Tree> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.members));
        members.add(name, array);
        return this;
    }

    /** Puts everything that another tree holds. */
    public Tree putAll(Tree other) {
        other.members.entrySet().forEach(entry -> members.add(entry.getKey(), entry.getValue()));
        return this;
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    public boolean has(String name) {
        return members.has(name);
    }

    /** Indented JSON with a final newline. */
    public String toJson() {
        return GSON.toJson(members) + "\n";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree tree && tree.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
