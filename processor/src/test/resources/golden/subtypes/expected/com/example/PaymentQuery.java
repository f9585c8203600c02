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
import com.example.api.TypeProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which payments a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record PaymentQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static PaymentQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        PaymentQuery query = new PaymentQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same payments, from another place on. */
    public PaymentQuery at(Cursor cursor) {
        return new PaymentQuery(filter, sort, page.at(cursor));
    }

    /** Which payments are wanted: those for which everything holds. */
    public record Filter(List<Condition<Payment>> conditions) {

        public static final TypeProperty<Payment> TYPE = new TypeProperty<Payment>("type")
                .or("card", CardPayment.class)
                .or("Transfer", Transfer.class);
        public static final OrderedProperty<Payment, BigDecimal> AMOUNT =
                Property.ordered("amount", Path.toNullable("amount"), Parameters::decimal);

        private static final List<Property<Payment, ?>> PROPERTIES = List.of(TYPE, AMOUNT);

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
        AMOUNT;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
                case AMOUNT -> Parameters.decimal(text);
            };
        }
    }
}
