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
import org.jspecify.annotations.Nullable;

/** Which notes a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record NoteQuery(Filter filter, List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static NoteQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        NoteQuery query = new NoteQuery(
                Filter.read(parameters),
                parameters.sortOrRank(SortKey.values(), SortKey.ID, "-id"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same notes, from another place on. */
    public NoteQuery at(Cursor cursor) {
        return new NoteQuery(filter, sort, page.at(cursor));
    }

    /** Which notes are wanted: those for which everything holds. */
    public record Filter(@Nullable String q) {

        /** Reads query parameters that may hold nothing but conditions. */
        public static Filter parse(Map<String, List<String>> values) {
            Parameters parameters = new Parameters(values);
            Filter filter = read(parameters);
            parameters.finish();
            return filter;
        }

        private static Filter read(Parameters parameters) {
            return new Filter(parameters.text("q", 1000));
        }
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
