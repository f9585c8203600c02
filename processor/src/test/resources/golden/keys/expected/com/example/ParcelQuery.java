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
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which parcels a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ParcelQuery(Filter filter, List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static ParcelQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        ParcelQuery query = new ParcelQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.many("expand", Expansion.values()),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** Reads the query parameters of a single parcel. */
    public static Set<Expansion> parseExpand(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        Set<Expansion> expand = parameters.many("expand", Expansion.values());
        parameters.finish();
        return expand;
    }

    /** The same parcels, from another place on. */
    public ParcelQuery at(Cursor cursor) {
        return new ParcelQuery(filter, sort, expand, page.at(cursor));
    }

    /** Which parcels are wanted: those for which everything holds. */
    public record Filter(List<Condition<Parcel>> conditions) {

        public static final Property<Parcel, Long> LINE_ID_ORDER_ID =
                Property.of("lineId.orderId", Path.toNullable("line.order.id"), Long::valueOf);
        public static final Property<Parcel, Integer> LINE_ID_NUMBER =
                Property.of("lineId.number", Path.toNullable("line.id.number"), Integer::valueOf);
        public static final Property<Parcel, Long> LINE_ORDER_ID =
                Property.of("line.orderId", Path.to("order.id").through("line"), Long::valueOf);

        private static final List<Property<Parcel, ?>> PROPERTIES =
                List.of(LINE_ID_ORDER_ID, LINE_ID_NUMBER, LINE_ORDER_ID);

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

    /** Relations that can be shown together with parcels. */
    public enum Expansion implements Named {
        LINE,
        OTHERS
    }
}
