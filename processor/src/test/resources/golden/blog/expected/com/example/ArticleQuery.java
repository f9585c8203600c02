package com.example;

import com.example.api.Named;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which articles a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleQuery(Filter filter, List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static ArticleQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        ArticleQuery query = new ArticleQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), "-createdAt", "title"),
                parameters.many("expand", Expansion.values()),
                parameters.page(10, 50));
        parameters.finish();
        return query;
    }

    /** Reads the query parameters of a single article. */
    public static Set<Expansion> parseExpand(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        Set<Expansion> expand = parameters.many("expand", Expansion.values());
        parameters.finish();
        return expand;
    }

    /** Conditions that all hold; null is no condition. */
    public record Filter(
            @Nullable Instant createdAt,
            @Nullable Instant createdAtGte,
            @Nullable Instant createdAtLte,
            @Nullable String slug,
            @Nullable Status status,
            @Nullable Byte stars,
            @Nullable Byte starsGte,
            @Nullable Byte starsLte,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate publishedOnGte,
            @Nullable LocalDate publishedOnLte,
            @Nullable UUID authorId,
            @Nullable Long orderId,
            @Nullable String q) {

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.one("createdAt", Instant::parse),
                    parameters.one("createdAt.gte", Instant::parse),
                    parameters.one("createdAt.lte", Instant::parse),
                    parameters.text("slug"),
                    parameters.one("status", Status.values()),
                    parameters.one("stars", Byte::valueOf),
                    parameters.one("stars.gte", Byte::valueOf),
                    parameters.one("stars.lte", Byte::valueOf),
                    parameters.one("publishedOn", LocalDate::parse),
                    parameters.one("publishedOn.gte", LocalDate::parse),
                    parameters.one("publishedOn.lte", LocalDate::parse),
                    parameters.one("authorId", UUID::fromString),
                    parameters.one("orderId", Long::valueOf),
                    parameters.text("q"));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements Named {
        ID,
        CREATED_AT,
        TITLE
    }

    /** Relations that can be shown together with articles. */
    public enum Expansion implements Named {
        AUTHOR,
        EDITOR,
        TAGS,
        REPLIES
    }
}
