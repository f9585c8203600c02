package com.example;

import com.example.api.Cursor;
import com.example.api.OrderKey;
import com.example.api.PageRequest;
import com.example.api.Parameters;
import com.example.api.Sort;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Which aisles a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AisleQuery(List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static AisleQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        AisleQuery query = new AisleQuery(
                parameters.sort(SortKey.values(), List.of(SortKey.HALL, SortKey.NUMBER), "hall", "number"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same aisles, from another place on. */
    public AisleQuery at(Cursor cursor) {
        return new AisleQuery(sort, page.at(cursor));
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        HALL,
        NUMBER;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case HALL -> text;
                case NUMBER -> Integer.valueOf(text);
            };
        }
    }
}
