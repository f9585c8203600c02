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

/** Which purchase orders a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record PurchaseOrderQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static PurchaseOrderQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        PurchaseOrderQuery query = new PurchaseOrderQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same purchase orders, from another place on. */
    public PurchaseOrderQuery at(Cursor cursor) {
        return new PurchaseOrderQuery(filter, sort, page.at(cursor));
    }

    /** Which purchase orders are wanted: those for which everything holds. */
    public record Filter(List<Condition<PurchaseOrder>> conditions) {

        public static final Property<PurchaseOrder, OrderStatus> STATUS =
                Property.choice("status", Path.to("status"), OrderStatus.values());

        private static final List<Property<PurchaseOrder, ?>> PROPERTIES = List.of(STATUS);

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
}
