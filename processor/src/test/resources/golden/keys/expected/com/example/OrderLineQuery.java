package com.example;

import com.example.api.Condition;
import com.example.api.Cursor;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Path;
import com.example.api.Property;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which order lines a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record OrderLineQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static OrderLineQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        OrderLineQuery query = new OrderLineQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), List.of(SortKey.ORDER_ID, SortKey.NUMBER), "orderId", "number"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same order lines, from another place on. */
    public OrderLineQuery at(Cursor cursor) {
        return new OrderLineQuery(filter, sort, page.at(cursor));
    }

    /** Which order lines are wanted: those for which everything holds. */
    public record Filter(List<Condition<OrderLine>> conditions) {

        public static final Property<OrderLine, Long> ORDER_ID =
                Property.of("orderId", Path.to("order.id"), Long::valueOf);

        private static final List<Property<OrderLine, ?>> PROPERTIES = List.of(ORDER_ID);

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
        NUMBER,
        ORDER_ID;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case NUMBER -> Integer.valueOf(text);
                case ORDER_ID -> Long.valueOf(text);
            };
        }
    }
}
