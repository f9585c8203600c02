package com.example;

import com.example.api.View;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A guest as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record GuestView(
        Long id,
        String email,
        @Nullable LocalDate born,
        @Nullable Instant arrived,
        @Nullable List<String> wishes) implements View {

    /** Shows what a query has selected as the entity holds it. */
    GuestView(Long id, EmailAddress email, @Nullable Date born, @Nullable Date arrived, String @Nullable [] wishes) {
        this(
                id,
                email.value(),
                born == null ? null : new Timestamp(born.getTime()).toLocalDateTime().toLocalDate(),
                arrived == null ? null : arrived.toInstant(),
                wishes == null ? null : Arrays.asList(wishes));
    }
}
