package dev.ssot.processor.model;

import java.util.ArrayList;
import java.util.List;

/** What the user's class path holds, as far as it decides what is generated. */
public record ClassPath(
        boolean springWebMvc,
        boolean springContext,
        boolean tomcat,
        boolean cdi,
        boolean arc,
        boolean jakartaTransactions,
        boolean jakartaRest,
        boolean jacksonTwo,
        boolean beanValidation,
        boolean jackson,
        boolean jspecify) {

    /** What a web layer on Jakarta REST needs besides, and is not there. */
    public List<String> lacksForJakartaRest() {
        List<String> lacking = new ArrayList<>();
        if (!cdi) {
            lacking.add("Jakarta CDI");
        }
        if (!jakartaTransactions) {
            lacking.add("Jakarta Transactions");
        }
        if (!jacksonTwo) {
            lacking.add("Jackson 2 with its module for java.time");
        }
        return lacking;
    }

    /** Whether a web layer on Jakarta REST would compile. */
    public boolean carriesJakartaRest() {
        return jakartaRest && lacksForJakartaRest().isEmpty();
    }
}
