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
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which guests a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record GuestQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static GuestQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        GuestQuery query = new GuestQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same guests, from another place on. */
    public GuestQuery at(Cursor cursor) {
        return new GuestQuery(filter, sort, page.at(cursor));
    }

    /** Which guests are wanted: those for which everything holds. */
    public record Filter(List<Condition<Guest>> conditions) {

        public static final Property<Guest, EmailAddress> EMAIL =
                Property.of("email", Path.to("email"), EmailAddress::new);
        public static final OrderedProperty<Guest, LocalDate> BORN =
                Property.ordered("born", Path.toNullable("born").held(LocalDate.class,
                        sent -> Timestamp.valueOf(sent.atStartOfDay())), LocalDate::parse);

        private static final List<Property<Guest, ?>> PROPERTIES = List.of(EMAIL, BORN);

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
        ARRIVED;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
                case ARRIVED -> Instant.parse(text);
            };
        }
    }
}
