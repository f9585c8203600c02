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
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which products a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record ProductQuery(
        Filter filter,
        List<Sort<SortKey>> sort,
        Set<Expansion> expand,
        Set<ProductView.Field> fields,
        PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static ProductQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        ProductQuery query = new ProductQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.many("expand", Expansion.values()),
                parameters.many("fields", ProductView.Field.values()),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same products, from another place on. */
    public ProductQuery at(Cursor cursor) {
        return new ProductQuery(filter, sort, expand, fields, page.at(cursor));
    }

    /** What a client wants to be shown of a single product. */
    public record Detail(Set<Expansion> expand, Set<ProductView.Field> fields) {

        /** Reads the query parameters of a single product. */
        public static Detail parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Detail detail = new Detail(
                    parameters.many("expand", Expansion.values()),
                    parameters.many("fields", ProductView.Field.values()));
            parameters.finish();
            return detail;
        }
    }

    /** Which products are wanted: those for which everything holds. */
    public record Filter(List<Condition<Product>> conditions) {

        public static final TextProperty<Product> NAME = Property.text("name", Path.to("name"));
        public static final Property<Product, UUID> WAREHOUSE_ID =
                Property.of("warehouseId", Path.toNullable("warehouse.id"), UUID::fromString);

        private static final List<Property<Product, ?>> PROPERTIES = List.of(NAME, WAREHOUSE_ID);

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
        NAME;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
                case NAME -> text;
            };
        }
    }

    /** Relations that can be shown together with products. */
    public enum Expansion implements Named {
        WAREHOUSE
    }
}
