package com.example;

import com.example.api.Named;
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
                parameters.sort(SortKey.values(), "word"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** What a list can be ordered by. */
    public enum SortKey implements Named {
        WORD
    }
}
