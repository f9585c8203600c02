package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link FlatLevy} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class FlatLevyMapper {

    /** Changes what the client sent. */
    public void patch(FlatLevy flatLevy, FlatLevyPatch input) {
        input.reason().ifPresent(sent -> flatLevy.reason = sent);
        input.amount().ifPresent(sent -> flatLevy.amount = sent);
    }

    /** Shows a flat levy, its relations by their keys alone. */
    public FlatLevyView toView(FlatLevy flatLevy) {
        return new FlatLevyView(
                "FlatLevy",
                flatLevy.club,
                flatLevy.year,
                flatLevy.reason,
                flatLevy.amount);
    }
}
