package dev.ssot.support.jakarta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths of the API and their methods, as its OpenAPI document has them. */
final class ApiDocument {

    private static final String DOCUMENT = "/META-INF/openapi.json";

    /** {@code /articles/{id}}, a pattern of such paths, and the methods there. */
    private record Item(String path, Pattern pattern, SortedSet<String> methods) {}

    /** Read when somebody first asks. */
    private static final class Items {
        private static final List<Item> ALL = read();
    }

    private ApiDocument() {}

    /** The methods at the address of a request; none if the API has no such address. */
    static SortedSet<String> methods(UriInfo uri) {
        String path = "/" + uri.getPath().replaceFirst("^/", ""); // servers differ in whether it starts with a slash
        return Items.ALL.stream()
                .filter(item -> item.pattern().matcher(path).matches())
                .flatMap(item -> item.methods().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The paths below which all others are. */
    static SortedSet<String> roots() {
        SortedSet<String> roots = Items.ALL.stream().map(Item::path).collect(Collectors.toCollection(TreeSet::new));
        roots.removeIf(path -> Items.ALL.stream().anyMatch(other -> path.startsWith(other.path() + "/")));
        return roots;
    }

    private static List<Item> read() {
        List<Item> items = new ArrayList<>();
        try (InputStream document = ApiDocument.class.getResourceAsStream(DOCUMENT)) {
            if (document != null) {
                JsonNode paths = new JsonMapper().readTree(document).path("paths");
                paths.fieldNames()
                        .forEachRemaining(path -> items.add(new Item(path, pattern(path), methods(paths.get(path)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DOCUMENT, e);
        }
        return items;
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(
                Stream.of(path.split("\\{[^/{}]+}", -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+")));
    }

    private static SortedSet<String> methods(JsonNode item) {
        SortedSet<String> methods = new TreeSet<>();
        item.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        methods.remove("PARAMETERS");
        return methods;
    }
}
