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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which authors a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AuthorQuery(
        Filter filter,
        List<Sort<SortKey>> sort,
        Set<Expansion> expand,
        Set<AuthorView.Field> fields,
        PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static AuthorQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        AuthorQuery query = new AuthorQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.many("expand", Expansion.values()),
                parameters.many("fields", AuthorView.Field.values()),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same authors, from another place on. */
    public AuthorQuery at(Cursor cursor) {
        return new AuthorQuery(filter, sort, expand, fields, page.at(cursor));
    }

    /** What a client wants to be shown of a single author. */
    public record Detail(Set<Expansion> expand, Set<AuthorView.Field> fields) {

        /** Reads the query parameters of a single author. */
        public static Detail parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Detail detail = new Detail(
                    parameters.many("expand", Expansion.values()),
                    parameters.many("fields", AuthorView.Field.values()));
            parameters.finish();
            return detail;
        }
    }

    /** Which authors are wanted: those for which everything holds. */
    public record Filter(List<Condition<Author>> conditions) {

        public static final OrderedProperty<Author, Instant> CREATED_AT =
                Property.ordered("createdAt", Path.toNullable("createdAt"), Instant::parse);

        private static final List<Property<Author, ?>> PROPERTIES = List.of(CREATED_AT);

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
        ID,
        CREATED_AT;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> UUID.fromString(text);
                case CREATED_AT -> Instant.parse(text);
            };
        }
    }

    /** Relations that can be shown together with authors. */
    public enum Expansion implements Named {
        ARTICLES
    }
}
