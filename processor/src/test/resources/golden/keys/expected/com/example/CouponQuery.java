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

/** Which coupons a client wants, in which order, and how many. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CouponQuery(List<Sort<SortKey>> sort, PageRequest page) {

    /** Reads query parameters; all that is wrong with them is one problem, 400. */
    public static CouponQuery parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        CouponQuery query = new CouponQuery(
                parameters.sort(SortKey.values(), SortKey.CODE, "code"),
                parameters.page(20, 100));
        parameters.finish();
        return query;
    }

    /** The same coupons, from another place on. */
    public CouponQuery at(Cursor cursor) {
        return new CouponQuery(sort, page.at(cursor));
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
}
