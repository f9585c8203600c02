package com.example;

import com.example.api.View;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A levy as clients see it, with what all levies have. */
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public sealed interface LevyView extends View permits FlatLevyView {

    String type();

    String club();

    int year();

    @Nullable String reason();

    /** What tells a levy from the others. */
    record Key(String club, Integer year) {

        /** As it is written in a path. */
        @Override
        public String toString() {
            return club + "/" + year;
        }
    }
}
