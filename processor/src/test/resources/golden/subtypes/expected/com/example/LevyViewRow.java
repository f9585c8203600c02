package com.example;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A row of the query for levies: what all have, then what only some have and is null in other rows. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
record LevyViewRow(String type, String club, int year, @Nullable String reason, @Nullable Integer amount) {

    LevyView toView() {
        return switch (type) {
            case "FlatLevy" -> new FlatLevyView(type, club, year, reason, Objects.requireNonNull(amount));
            default -> throw new IllegalStateException("No levy is of the type " + type);
        };
    }
}
