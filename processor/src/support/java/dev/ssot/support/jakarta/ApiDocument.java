package dev.ssot.support.jakarta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paths of the API and their methods, as its OpenAPI document has them. */
final class ApiDocument {

    private static final String DOCUMENT = "/META-INF/openapi.json";

    /** Read when somebody first asks. */
    private static final class Paths {
        private static final Map<String, SortedSet<String>> METHODS = read();
    }

    private ApiDocument() {}

    /** The methods of a path of the API, such as {@code /articles/7}; none if it has no such path. */
    static SortedSet<String> methods(String path) {
        SortedSet<String> methods = new TreeSet<>();
        Paths.METHODS.forEach((template, ofTemplate) -> {
            if (pattern(template).matcher(path).matches()) {
                methods.addAll(ofTemplate);
            }
        });
        return methods;
    }

    /** The paths below which all others are. */
    static SortedSet<String> roots() {
        SortedSet<String> roots = new TreeSet<>(Paths.METHODS.keySet());
        roots.removeIf(path -> Paths.METHODS.keySet().stream().anyMatch(other -> path.startsWith(other + "/")));
        return roots;
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+"));
    }

    private static Map<String, SortedSet<String>> read() {
        Map<String, SortedSet<String>> paths = new TreeMap<>();
        try (InputStream document = ApiDocument.class.getResourceAsStream(DOCUMENT)) {
            if (document != null) {
                JsonNode items = new JsonMapper().readTree(document).path("paths");
                items.fieldNames().forEachRemaining(path -> paths.put(path, methods(items.get(path))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + DOCUMENT, e);
        }
        return paths;
    }

    private static SortedSet<String> methods(JsonNode item) {
        SortedSet<String> methods = new TreeSet<>();
        item.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
        methods.remove("PARAMETERS");
        return methods;
    }
}
