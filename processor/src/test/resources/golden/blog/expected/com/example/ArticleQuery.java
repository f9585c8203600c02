package com.example;

import com.example.api.Condition;
import com.example.api.Cursor;
import com.example.api.Named;
import com.example.api.OrderKey;
import com.example.api.OrderedProperty;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Path;
import com.example.api.Property;
import com.example.api.Sort;
import com.example.api.TextProperty;
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
                parameters.sort(SortKey.values(), SortKey.ID, "-createdAt", "title"),
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

    /** The same articles, from another place on. */
    public ArticleQuery at(Cursor cursor) {
        return new ArticleQuery(filter, sort, expand, page.at(cursor));
    }

    /** Which articles are wanted: those for which everything holds. */
    public record Filter(List<Condition<Article>> conditions, @Nullable String q) {

        public static final OrderedProperty<Article, Instant> CREATED_AT =
                Property.ordered("createdAt", Path.toNullable("createdAt"), Instant::parse);
        public static final TextProperty<Article> SLUG = Property.text("slug", Path.to("slug"));
        public static final Property<Article, Status> STATUS =
                Property.choice("status", Path.to("status"), Status.values());
        public static final OrderedProperty<Article, Byte> STARS =
                Property.ordered("stars", Path.toNullable("stars"), Byte::valueOf);
        public static final OrderedProperty<Article, LocalDate> PUBLISHED_ON =
                Property.ordered("publishedOn", Path.toNullable("publishedOn"), LocalDate::parse);
        public static final Property<Article, UUID> AUTHOR_ID =
                Property.of("authorId", Path.to("author.id"), UUID::fromString);
        public static final OrderedProperty<Article, Instant> AUTHOR_CREATED_AT =
                Property.ordered("author.createdAt", Path.toNullable("createdAt").through("author"), Instant::parse);
        public static final Property<Article, Long> ORDER_ID =
                Property.of("orderId", Path.toNullable("order.id"), Long::valueOf);
        public static final OrderedProperty<Article, Instant> ORDER_CREATED_AT =
                Property.ordered("order.createdAt", Path.toNullable("createdAt").through("order"), Instant::parse);
        public static final TextProperty<Article> ORDER_SLUG =
                Property.text("order.slug", Path.to("slug").through("order"));
        public static final Property<Article, Status> ORDER_STATUS =
                Property.choice("order.status", Path.to("status").through("order"), Status.values());
        public static final OrderedProperty<Article, Byte> ORDER_STARS =
                Property.ordered("order.stars", Path.toNullable("stars").through("order"), Byte::valueOf);
        public static final OrderedProperty<Article, LocalDate> ORDER_PUBLISHED_ON =
                Property.ordered("order.publishedOn", Path.toNullable("publishedOn").through("order"),
                        LocalDate::parse);
        public static final Property<Article, UUID> ORDER_AUTHOR_ID =
                Property.of("order.authorId", Path.to("author.id").through("order"), UUID::fromString);
        public static final Property<Article, Long> ORDER_ORDER_ID =
                Property.of("order.orderId", Path.toNullable("order.id").through("order"), Long::valueOf);

        private static final List<Property<Article, ?>> PROPERTIES =
                List.of(CREATED_AT, SLUG, STATUS, STARS, PUBLISHED_ON, AUTHOR_ID, AUTHOR_CREATED_AT,
                        ORDER_ID, ORDER_CREATED_AT, ORDER_SLUG, ORDER_STATUS, ORDER_STARS,
                        ORDER_PUBLISHED_ON, ORDER_AUTHOR_ID, ORDER_ORDER_ID);

        public Filter {
            conditions = List.copyOf(conditions);
        }

        public Filter(List<Condition<Article>> conditions) {
            this(conditions, null);
        }

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(parameters.conditions(PROPERTIES), parameters.text("q"));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        ID,
        CREATED_AT,
        TITLE;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
                case CREATED_AT -> Instant.parse(text);
                case TITLE -> text;
            };
        }
    }

    /** Relations that can be shown together with articles. */
    public enum Expansion implements Named {
        AUTHOR,
        EDITOR,
        TAGS,
        REPLIES
    }
}
