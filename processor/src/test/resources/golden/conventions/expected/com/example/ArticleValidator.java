package com.example;

import com.example.api.Constraints;
import com.example.api.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of an article, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleValidator {

    public void validate(ArticleCreate input) {
        Violations violations = new Violations();
        title(violations, input.title());
        if (input.slug() != null) {
            slug(violations, input.slug());
        }
        authorId(violations, input.authorId());
        reviewerIds(violations, input.reviewerIds());
        violations.throwIfAny();
    }

    public void validate(ArticleUpdate input) {
        Violations violations = new Violations();
        title(violations, input.title());
        slug(violations, input.slug());
        authorId(violations, input.authorId());
        reviewerIds(violations, input.reviewerIds());
        violations.throwIfAny();
    }

    public void validate(ArticlePatch input) {
        Violations violations = new Violations();
        input.title().ifPresent(value -> title(violations, value));
        input.slug().ifPresent(value -> slug(violations, value));
        input.authorId().ifPresent(value -> authorId(violations, value));
        input.reviewerIds().ifPresent(value -> reviewerIds(violations, value));
        violations.throwIfAny();
    }

    private static void title(Violations violations, @Nullable String value) {
        violations.check("title", Constraints.notBlank(value), "must not be blank");
    }

    private static void slug(Violations violations, @Nullable String value) {
        violations.check("slug", value != null, "must not be null");
        violations.check("slug", Constraints.size(value, 0, 100), "size must be between 0 and 100");
    }

    private static void authorId(Violations violations, @Nullable Long value) {
        violations.check("authorId", value != null, "must not be null");
    }

    private static void reviewerIds(Violations violations, @Nullable List<Long> value) {
        violations.check("reviewerIds", Constraints.size(value, 0, 1000), "size must be between 0 and 1000");
        violations.check("reviewerIds", Constraints.withoutNull(value), "must not contain null");
    }
}
