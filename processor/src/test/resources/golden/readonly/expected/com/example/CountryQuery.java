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

/** Which countries a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CountryQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static CountryQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        CountryQuery query = new CountryQuery(
                Filter.read(parameters),
                parameters.sort(SortKey.values(), "name"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** Conditions that all hold; null is no condition. */
    public record Filter(
            @Nullable Boolean union,
            @Nullable Double area,
            @Nullable Double areaGte,
            @Nullable Double areaLte,
            @Nullable String q) {

        private static Filter read(Parameters parameters) {
            return new Filter(
                    parameters.flag("union"),
                    parameters.one("area", Double::valueOf),
                    parameters.one("area.gte", Double::valueOf),
                    parameters.one("area.lte", Double::valueOf),
                    parameters.text("q"));
        }
    }

    /** What a list can be ordered by. */
    public enum SortKey implements Named {
        CODE,
        NAME
    }
}
