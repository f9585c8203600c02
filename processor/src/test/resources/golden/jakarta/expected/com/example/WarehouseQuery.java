package com.example;

import com.example.api.Cursor;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which warehouses a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record WarehouseQuery(List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static WarehouseQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        WarehouseQuery query = new WarehouseQuery(
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same warehouses, from another place on. */
    public WarehouseQuery at(Cursor cursor) {
        return new WarehouseQuery(sort, page.at(cursor));
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        ID;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> UUID.fromString(text);
            };
        }
    }
}
