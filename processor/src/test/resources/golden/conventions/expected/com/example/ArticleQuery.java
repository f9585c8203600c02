package com.example;

import com.example.api.Condition;
import com.example.api.Cursor;
import com.example.api.Named;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Path;
import com.example.api.Property;
import com.example.api.Sort;
import com.example.api.TextProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which articles a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ArticleQuery(Filter filter, List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static ArticleQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        ArticleQuery query = new ArticleQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.many("expand", Expansion.values()),
                parameters.page(20, 100));
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
    public record Filter(List<Condition<Article>> conditions) {

        public static final TextProperty<Article> SLUG = Property.text("slug", Path.to("slug"));

        private static final List<Property<Article, ?>> PROPERTIES = List.of(SLUG);

        public Filter {
            conditions = List.copyOf(conditions);
        }

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(parameters.conditions(PROPERTIES));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        ID;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
            };
        }
    }

    /** Relations that can be shown together with articles. */
    public enum Expansion implements Named {
        AUTHOR
    }
}
