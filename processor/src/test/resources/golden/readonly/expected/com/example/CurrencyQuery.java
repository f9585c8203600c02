package com.example;

import com.example.api.Named;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which currencies a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CurrencyQuery(List<Sort<SortKey>> sort, Set<Expansion> expand, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static CurrencyQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        CurrencyQuery query = new CurrencyQuery(
                parameters.sort(SortKey.values(), SortKey.CODE, "code"),
                parameters.many("expand", Expansion.values()),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** Reads the query parameters of a single currency. */
    public static Set<Expansion> parseExpand(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        Set<Expansion> expand = parameters.many("expand", Expansion.values());
        parameters.finish();
        return expand;
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        CODE;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case CODE -> text;
            };
        }
    }

    /** Relations that can be shown together with currencies. */
    public enum Expansion implements Named {
        COUNTRY
    }
}
