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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Which people a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonQuery(Filter filter, List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static PersonQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        PersonQuery query = new PersonQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.many("expand", Expansion.values()),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** Reads the query parameters of a single person. */
    public static Set<Expansion> parseExpand(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        Set<Expansion> expand = parameters.many("expand", Expansion.values());
        parameters.finish();
        return expand;
    }

    /** The same people, from another place on. */
    public PersonQuery at(Cursor cursor) {
        return new PersonQuery(filter, sort, expand, page.at(cursor));
    }

    /** Which people are wanted: those for which everything holds. */
    public record Filter(List<Condition<Person>> conditions) {

        public static final OrderedProperty<Person, LocalDate> BORN =
                Property.ordered("born", Path.toNullable("born"), LocalDate::parse);

        private static final List<Property<Person, ?>> PROPERTIES = List.of(BORN);

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
                case ID -> Integer.valueOf(text);
            };
        }
    }

    /** Relations that can be shown together with people. */
    public enum Expansion implements Named {
        BOSS
    }
}
