package dev.ssot.support;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The links of a page to its neighbours, in the form of the header {@code Link} (RFC 8288). */
public final class PageLinks {

    /** What can stand in a query as it is (RFC 3986, section 3.4). */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/?%";

    /** All headers of an answer together have 8 KB in Tomcat, and beyond that there is no answer. */
    private static final int MAX_LENGTH = 4000;

    private static final Set<String> PLACE = Set.of("page", "cursor");

    private final String address;
    private final List<String> parameters;

    /**
     * @param address the address of the list, without a query
     * @param query the query of the request, as it was sent; null if it had none
     */
    public PageLinks(String address, @Nullable String query) {
        this.address = address;
        this.parameters = Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !PLACE.contains(name(parameter)))
                .map(PageLinks::encode)
                .toList();
    }

    /**
     * {@code <https://example.com/articles?size=20>; rel="first", <...>; rel="next"}; nothing if the request is so long that its
     * repetition would not fit into a header.
     */
    public Optional<String> of(Page<?> page) {
        List<String> links = new ArrayList<>();
        links.add(link("first", ""));
        if (page.hasNext()) {
            add(links, "next", page.next(), page, 1);
        }
        add(links, "prev", page.previous(), page, -1);
        return Optional.of(String.join(", ", links)).filter(value -> value.length() <= MAX_LENGTH);
    }

    /** By the cursor, or where there is none by the number, as far as pages have numbers. */
    private void add(List<String> links, String relation, @Nullable Cursor cursor, Page<?> page, int step) {
        if (cursor != null) {
            links.add(link(relation, "cursor=" + cursor));
        } else if (page.page() != null && PageRequest.isReachable(page.page() + step, page.size())) {
            links.add(link(relation, "page=" + (page.page() + step)));
        }
    }

    private String link(String relation, String place) {
        String query = Stream.concat(parameters.stream(), Stream.of(place))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
        return "<" + address + (query.isEmpty() ? "" : "?" + query) + ">; rel=\"" + relation + "\"";
    }

    private static String name(String parameter) {
        return URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8);
    }

    /** Leaves alone what is encoded, and encodes what a lenient server lets through, such as the end of a link. */
    private static String encode(String parameter) {
        StringBuilder encoded = new StringBuilder();
        for (byte character : parameter.getBytes(StandardCharsets.UTF_8)) {
            boolean alphanumeric = character > 0 && Character.isLetterOrDigit(character);
            if (alphanumeric || character > 0 && PLAIN.indexOf(character) >= 0) {
                encoded.append((char) character);
            } else {
                encoded.append(String.format("%%%02X", character));
            }
        }
        return encoded.toString();
    }
}
