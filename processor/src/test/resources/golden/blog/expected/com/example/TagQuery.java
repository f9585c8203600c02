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

/** Which tags a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record TagQuery(List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static TagQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        TagQuery query = new TagQuery(
                parameters.sort(SortKey.values(), SortKey.WORD, "word"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same tags, from another place on. */
    public TagQuery at(Cursor cursor) {
        return new TagQuery(sort, page.at(cursor));
    }

    /** What a list can be ordered by. */
    public enum SortKey implements OrderKey {
        WORD;

        @Override
        public Object parse(String text) {
            return switch (this) {
                case WORD -> text;
            };
        }
    }
}
