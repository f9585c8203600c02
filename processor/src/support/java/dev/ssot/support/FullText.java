package dev.ssot.support;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search for words by the full-text search of PostgreSQL. The words are understood as on the web: {@code "a phrase" -without or
 * another}.
 *
 * <p>The condition is written so that an index on the same expression serves it:
 *
 * <pre>{@code
 * create index article_words on article
 *     using gin (to_tsvector('english', coalesce(title, '') || ' ' || coalesce(text, '')))
 * }</pre>
 */
public final class FullText {

    /** A minus before nothing: PostgreSQL fails on many in a row. */
    private static final Pattern IDLE_MINUS = Pattern.compile("-(?![\\p{L}\\p{N}\"])");

    private final String condition;
    private final String rank;

    /**
     * Searches some texts as if they were one.
     *
     * @param language a text search configuration, such as {@code english}
     * @param paths where the texts are
     */
    public FullText(String language, String... paths) {
        String texts =
                Arrays.stream(paths).map(path -> "coalesce(?, '''')").collect(Collectors.joining(" || '' '' || "));
        String document = "to_tsvector(''" + language + "'', " + texts + ")";
        String words = "websearch_to_tsquery(''" + language + "'', ?)";
        String arguments = "', " + String.join(", ", paths) + ", :search)";
        this.condition = "cast(sql('" + document + " @@ " + words + arguments + " as boolean)";
        this.rank = "sql('ts_rank(" + document + ", " + words + ")" + arguments;
    }

    /** Demands that the texts have the words, unless there is no search. */
    public Where where(@Nullable String search) {
        String words = search == null ? null : IDLE_MINUS.matcher(search).replaceAll(" ");
        return new Where().andIfPresent(condition, "search", words);
    }

    /** How well the texts match what {@link #where} demands, as JPQL: greater is better. */
    public String rank() {
        return rank;
    }
}
