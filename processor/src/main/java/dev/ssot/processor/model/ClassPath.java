package dev.ssot.processor.model;

/** What the user's class path holds, as far as it decides what is generated. */
public record ClassPath(
        boolean springWebMvc,
        boolean springContext,
        boolean tomcat,
        boolean cdi,
        boolean jakartaTransactions,
        boolean beanValidation,
        boolean jackson,
        boolean jspecify) {}
