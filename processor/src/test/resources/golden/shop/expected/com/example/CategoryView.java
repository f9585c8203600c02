package com.example;

import com.example.api.View;
import com.fasterxml.jackson.annotation.JsonInclude;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A category as clients see it.
 *
 * @param parent present if expanded
 */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record CategoryView(
        Long id,
        String name,
        @Nullable Long parentId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CategorySummary parent) implements View {

    public CategoryView {
        // Expanded by a left join: where there is no parent, the row holds nulls.
        if (parentId == null) {
            parent = null;
        }
    }

    /** What an expanded parent shows of a category. */
    public record CategorySummary(Long id, String name) {}
}
