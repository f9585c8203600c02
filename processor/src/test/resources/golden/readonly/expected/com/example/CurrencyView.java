package com.example;

import com.example.api.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A currency as clients see it.
 *
 * @param country present if expanded
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CurrencyView(
        String code,
        @Nullable String countryId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CountrySummary country) implements View {

    public CurrencyView {
        // Expanded by a left join: where there is no country, the row holds nulls.
        if (countryId == null) {
            country = null;
        }
    }

    /** What an expanded country shows of a country. */
    public record CountrySummary(String code, @Nullable String name, Boolean union, @Nullable Double area) {}
}
