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

/** Which authors a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record AuthorQuery(List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static AuthorQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        AuthorQuery query = new AuthorQuery(
                parameters.sort(SortKey.values(), SortKey.ID, "id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same authors, from another place on. */
    public AuthorQuery at(Cursor cursor) {
        return new AuthorQuery(sort, page.at(cursor));
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        ID;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case ID -> Long.valueOf(text);
            };
        }
    }
}
