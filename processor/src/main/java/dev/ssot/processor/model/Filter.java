package dev.ssot.processor.model;

/**
 * One query parameter that narrows a list.
 *
 * @param attribute what it compares
 * @param comparison how
 */
public record Filter(Attribute attribute, Comparison comparison) {

    /** A comparison, its suffix in the parameter's name and its operator in JPQL. */
    public enum Comparison {
        EQUAL("", "="),
        AT_LEAST("gte", ">="),
        AT_MOST("lte", "<=");

        private final String suffix;
        private final String operator;

        Comparison(String suffix, String operator) {
            this.suffix = suffix;
            this.operator = operator;
        }

        public String operator() {
            return operator;
        }
    }

    /** {@code createdAt.gte}. */
    public String parameter() {
        return comparison.suffix.isEmpty() ? attribute.member() : attribute.member() + "." + comparison.suffix;
    }

    /** {@code createdAtGte}. */
    public String component() {
        return attribute.member() + Names.capitalise(comparison.suffix);
    }

    /** {@code e.author.id}. */
    public String path(Resource resource) {
        return resource.path(attribute);
    }
}
