package com.example;

import com.example.api.Named;
import com.example.api.PageRequest;
import com.example.api.Parameters;
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
                parameters.sort(SortKey.values(), "id"),
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

    /** Conditions that all hold; null is no condition. */
    public record Filter(LocalDate born, LocalDate bornGte, LocalDate bornLte) {

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.one("born", LocalDate::parse),
                    parameters.one("born.gte", LocalDate::parse),
                    parameters.one("born.lte", LocalDate::parse));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements Named {
        ID
    }

    /** Relations that can be shown together with people. */
    public enum Expansion implements Named {
        BOSS
    }
}
