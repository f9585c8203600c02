package com.example;

import com.example.api.Condition;
import com.example.api.Cursor;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Path;
import com.example.api.Property;
import com.example.api.Sort;
import com.example.api.TextProperty;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which racks a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static RackQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        RackQuery query = new RackQuery(
                Filter.read(parameters),
                parameters.sortOrRank(SortKey.values(), List.of(SortKey.AISLE, SortKey.PLACE), "aisle", "place"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same racks, from another place on. */
    public RackQuery at(Cursor cursor) {
        return new RackQuery(filter, sort, page.at(cursor));
    }

    /** Which racks are wanted: those for which everything holds. */
    public record Filter(List<Condition<Rack>> conditions, @Nullable String q) {

        public static final TextProperty<Rack> AISLE = Property.text("aisle", Path.to("aisle"));

        private static final List<Property<Rack, ?>> PROPERTIES = List.of(AISLE);

        public Filter {
            conditions = List.copyOf(conditions);
        }

        public Filter(List<Condition<Rack>> conditions) {
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
            return new Filter(parameters.conditions(PROPERTIES), parameters.text("q", 1000));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        AISLE,
        PLACE;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case AISLE -> text;
                case PLACE -> Integer.valueOf(text);
            };
        }
    }
}
