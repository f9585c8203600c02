package com.example;

import com.example.api.Named;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Which racks a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record RackQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static RackQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        RackQuery query = new RackQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** Conditions that all hold; null is no condition. */
    public record Filter(@Nullable Integer aisle, @Nullable Integer aisleGte, @Nullable Integer aisleLte) {

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.one("aisle", Integer::valueOf),
                    parameters.one("aisle.gte", Integer::valueOf),
                    parameters.one("aisle.lte", Integer::valueOf));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements Named {
        ID
    }
}
