package dev.ssot.support;

import java.util.List;
import java.util.Map;

/** Reads how far a client counts. */
public final class CounterStep {

    private static final int MAX = 1_000;

    private CounterStep() {}

    /** Reads {@code by}, 1 if it is absent; all that is wrong with the parameters is one problem, 400. */
    public static int parse(Map<String, List<String>> values) {
        Parameters parameters = new Parameters(values);
        int step = parameters.number("by", 1, 1, MAX);
        parameters.finish();
        return step;
    }
}
