package dev.ssot.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of {@code If-Match} or {@code If-None-Match} (RFC 9110, section 13.1): some entity tags, or any at all.
 *
 * @param any whether it is {@code *}
 */
public record EntityTags(boolean any, List<EntityTag> tags) {

    private static final int MOST = 100;
    private static final Pattern ELEMENT =
            Pattern.compile("\\G[ \\t,]*+(W/)?+\"([\\x21\\x23-\\x7E\\x80-\\xFF]*+)\"[ \\t]*+(?=,|$)");
    private static final Pattern END = Pattern.compile("[ \\t,]*+");

    public EntityTags {
        tags = List.copyOf(tags);
    }

    /** Reads the value; nothing if it is malformed, or longer than any client has reason for. */
    public static Optional<EntityTags> parse(String header) {
        if (header.strip().equals("*")) {
            return Optional.of(new EntityTags(true, List.of()));
        }
        List<EntityTag> tags = new ArrayList<>();
        Matcher element = ELEMENT.matcher(header);
        int end = 0;
        while (tags.size() <= MOST && element.find()) {
            tags.add(new EntityTag(element.group(2), element.group(1) != null));
            end = element.end();
        }
        boolean complete = END.matcher(header.substring(end)).matches();
        return complete && !tags.isEmpty() && tags.size() <= MOST
                ? Optional.of(new EntityTags(false, tags))
                : Optional.empty();
    }

    /** Whether a tag is among them by the weak comparison. */
    public boolean include(EntityTag tag) {
        return any || tags.stream().anyMatch(tag::matches);
    }

    /** Whether a tag of the version is among them by the strong comparison. */
    public boolean includeVersion(Object version) {
        return any || tags.stream().anyMatch(tag -> tag.isOfVersion(version));
    }
}
