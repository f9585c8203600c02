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

/** Which countries a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CountryQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static CountryQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        CountryQuery query = new CountryQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.CODE, "name"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same countries, from another place on. */
    public CountryQuery at(Cursor cursor) {
        return new CountryQuery(filter, sort, page.at(cursor));
    }

    /** Which countries are wanted: those for which everything holds. */
    public record Filter(List<Condition<Country>> conditions, @Nullable String q) {

        public static final Property<Country, Boolean> UNION = Property.flag("union", Path.to("union"));
        public static final OrderedProperty<Country, Double> AREA =
                Property.ordered("area", Path.toNullable("area"), Double::valueOf);

        private static final List<Property<Country, ?>> PROPERTIES = List.of(UNION, AREA);

        public Filter {
            conditions = List.copyOf(conditions);
        }

        public Filter(List<Condition<Country>> conditions) {
            this(conditions, null);
        }

        private static Filter read(Parameters parameters) {
            return new Filter(parameters.conditions(PROPERTIES), parameters.text("q"));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        CODE,
        NAME;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case CODE -> text;
                case NAME -> text;
            };
        }
    }
}
