package com.example;

import com.example.api.Constraints;
import com.example.api.TemporalConstraints;
import com.example.api.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what clients send of an article, and reports all violations at once. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleValidator {

    private static final Pattern SLUG_PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SLUG_PATTERN_2 = Pattern.compile("^[^-].*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final boolean STATUS_HAS_DEFAULT = new Article().status != null;

    private final Validator validator;

    public ArticleValidator(Validator validator) {
        this.validator = validator;
    }

    public void validate(ArticleCreate input) {
        Violations violations = new Violations();
        title(violations, input.title());
        slug(violations, input.slug());
        isbn(violations, input.isbn());
        if (input.status() != null || !STATUS_HAS_DEFAULT) {
            status(violations, input.status());
        }
        stars(violations, input.stars());
        if (input.words() != null) {
            words(violations, input.words());
        }
        fee(violations, input.fee());
        publishedOn(violations, input.publishedOn());
        seo(violations, input.seo());
        price(violations, input.price());
        authorId(violations, input.authorId());
        tagIds(violations, input.tagIds());
        relatedIds(violations, input.relatedIds());
        violations.throwIfAny();
    }

    public void validate(ArticleUpdate input) {
        Violations violations = new Violations();
        title(violations, input.title());
        isbn(violations, input.isbn());
        status(violations, input.status());
        stars(violations, input.stars());
        words(violations, input.words());
        fee(violations, input.fee());
        publishedOn(violations, input.publishedOn());
        seo(violations, input.seo());
        price(violations, input.price());
        authorId(violations, input.authorId());
        tagIds(violations, input.tagIds());
        relatedIds(violations, input.relatedIds());
        violations.throwIfAny();
    }

    public void validate(ArticlePatch input, Article article) {
        Violations violations = new Violations();
        input.title().ifPresent(value -> title(violations, value));
        input.isbn().ifPresent(value -> isbn(violations, value));
        input.status().ifPresent(value -> status(violations, value));
        input.stars().ifPresent(value -> stars(violations, value));
        input.words().ifPresent(value -> words(violations, value));
        input.fee().ifPresent(value -> fee(violations, value));
        input.publishedOn().ifPresent(value -> publishedOn(violations, value));
        input.seo().ifPresent(value -> seoPatch(violations, value, article.seo == null));
        input.price().ifPresent(value -> pricePatch(violations, value, article.price == null));
        input.authorId().ifPresent(value -> authorId(violations, value));
        input.tagIds().ifPresent(value -> tagIds(violations, value));
        input.relatedIds().ifPresent(value -> relatedIds(violations, value));
        violations.throwIfAny();
    }

    private static void title(Violations violations, @Nullable String value) {
        violations.check("title", Constraints.notBlank(value), "must not be blank");
        violations.check("title", Constraints.size(value, 0, 200), "size must be between 0 and 200");
    }

    private static void slug(Violations violations, @Nullable String value) {
        violations.check("slug", value != null, "must not be null");
        violations.check("slug", Constraints.pattern(value, SLUG_PATTERN), "must match \"[a-z0-9]+(-[a-z0-9]+)*\"");
        violations.check("slug", Constraints.pattern(value, SLUG_PATTERN_2), "must not start with -");
    }

    private void isbn(Violations violations, @Nullable String value) {
        for (ConstraintViolation<Article> violation : validator.validateValue(Article.class, "isbn", value)) {
            violations.add("isbn", violation.getMessage());
        }
    }

    private static void status(Violations violations, @Nullable Status value) {
        violations.check("status", value != null, "must not be null");
    }

    private static void stars(Violations violations, @Nullable Byte value) {
        violations.check("stars", Constraints.min(value, 1L), "must be greater than or equal to 1");
        violations.check("stars", Constraints.max(value, 5L), "must be less than or equal to 5");
    }

    private static void words(Violations violations, @Nullable Integer value) {
        violations.check("words", value != null, "must not be null");
        violations.check("words", Constraints.positive(value), "must be greater than 0");
    }

    private static void fee(Violations violations, @Nullable BigDecimal value) {
        violations.check("fee", Constraints.decimalMin(value, "0.0", false), "must be greater than 0.0");
        violations.check("fee", Constraints.digits(value, 6, 2),
                "numeric value out of bounds (<6 digits>.<2 digits> expected)");
    }

    private static void publishedOn(Violations violations, @Nullable LocalDate value) {
        violations.check("publishedOn", TemporalConstraints.futureOrPresent(value),
                "must be a date in the present or in the future");
    }

    private static void seo(Violations violations, @Nullable ArticleSeoData value) {
        if (value != null) {
            seoTitle(violations, value.title());
        }
    }

    private static void seoPatch(Violations violations, @Nullable ArticleSeoPatch patch, boolean isNew) {
        if (patch != null && isNew) {
            seo(violations, new ArticleSeoData(patch.title().value(), patch.description().value()));
        } else if (patch != null) {
            patch.title().ifPresent(value -> seoTitle(violations, value));
        }
    }

    private static void seoTitle(Violations violations, @Nullable String value) {
        violations.check("seo.title", Constraints.notBlank(value), "must not be blank");
        violations.check("seo.title", Constraints.size(value, 0, 60), "size must be between 0 and 60");
    }

    private static void price(Violations violations, @Nullable ArticlePriceData value) {
        violations.check("price", value != null, "must not be null");
        if (value != null) {
            priceAmount(violations, value.amount());
            priceCurrency(violations, value.currency());
        }
    }

    private static void pricePatch(Violations violations, @Nullable ArticlePricePatch patch, boolean isNew) {
        violations.check("price", patch != null, "must not be null");
        if (patch != null && isNew) {
            price(violations, new ArticlePriceData(patch.amount().value(), patch.currency().value()));
        } else if (patch != null) {
            patch.amount().ifPresent(value -> priceAmount(violations, value));
            patch.currency().ifPresent(value -> priceCurrency(violations, value));
        }
    }

    private static void priceAmount(Violations violations, @Nullable BigDecimal value) {
        violations.check("price.amount", value != null, "must not be null");
        violations.check("price.amount", Constraints.precision(value, 10, 2),
                "must have at most 8 integer and 2 fraction digits");
    }

    private static void priceCurrency(Violations violations, @Nullable String value) {
        violations.check("price.currency", value != null, "must not be null");
    }

    private static void authorId(Violations violations, @Nullable UUID value) {
        violations.check("authorId", value != null, "must not be null");
    }

    private static void tagIds(Violations violations, @Nullable List<String> value) {
        violations.check("tagIds", Constraints.size(value, 0, 10), "size must be between 0 and 10");
        violations.check("tagIds", Constraints.withoutNull(value), "must not contain null");
    }

    private static void relatedIds(Violations violations, @Nullable List<Long> value) {
        violations.check("relatedIds", Constraints.size(value, 0, 1000), "size must be between 0 and 1000");
        violations.check("relatedIds", Constraints.withoutNull(value), "must not contain null");
    }
}
