package com.example;

import com.example.api.Condition;
import com.example.api.Cursor;
import com.example.api.OrderKey;
import com.example.api.OrderedProperty;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Path;
import com.example.api.Property;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which tags a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TagQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static TagQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        TagQuery query = new TagQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same tags, from another place on. */
    public TagQuery at(Cursor cursor) {
        return new TagQuery(filter, sort, page.at(cursor));
    }

    /** Which tags are wanted: those for which everything holds. */
    public record Filter(List<Condition<Tag>> conditions, @Nullable String q) {

        public static final OrderedProperty<Tag, Integer> WEIGHT =
                Property.ordered("weight", Path.toNullable("weight"), Integer::valueOf);

        private static final List<Property<Tag, ?>> PROPERTIES = List.of(WEIGHT);

        public Filter {
            conditions = List.copyOf(conditions);
        }

        public Filter(List<Condition<Tag>> conditions) {
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
        NAME;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
                case NAME -> text;
            };
        }
    }
}
