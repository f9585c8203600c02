package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A flat levy as clients see it. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public record FlatLevyView(
        String type,
        String club,
        int year,
        @Nullable String reason,
        int amount) implements LevyView {

    /** What tells a flat levy from the others. */
    public record Key(String club, Integer year) {

        /** As it is written in a path. */
        @Override
        public String toString() {
            return club + "/" + year;
        }
    }
}
