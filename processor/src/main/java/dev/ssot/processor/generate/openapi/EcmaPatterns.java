package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Constraints of a text -> regular expressions that mean the same in ECMA-262, where there are such. */
final class EcmaPatterns {

    /** Something other than what {@link String#trim()} removes. */
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    /**
     * The pieces that mean the same in both languages, Unicode mode included: literals, escapes, classes without
     * set operations, groups, and quantifiers that are not possessive.
     */
    private static final Pattern SHARED = sharedPieces();

    private EcmaPatterns() {}

    static List<String> of(List<Constraint> constraints) {
        boolean notBlank = constraints.stream().anyMatch(constraint -> constraint.kind() == Constraint.Kind.NOT_BLANK);
        return Stream.concat(
                        constraints.stream().flatMap(constraint -> of(constraint).stream()),
                        notBlank ? Stream.of(NOT_BLANK) : Stream.of())
                .toList();
    }

    /** The expression for a pattern constraint, anchored because Bean Validation matches whole values. */
    static Optional<String> of(Constraint constraint) {
        if (constraint.kind() != Constraint.Kind.PATTERN) {
            return Optional.empty();
        }
        String expression = (String) constraint.arguments().get(0);
        boolean hasFlags = !((String) constraint.arguments().get(1)).isEmpty();
        return hasFlags || !isShared(expression) ? Optional.empty() : Optional.of("^(?:" + expression + ")$");
    }

    private static boolean isShared(String expression) {
        Matcher pieces = SHARED.matcher(expression);
        int end = 0;
        while (pieces.find()) {
            end = pieces.end();
        }
        return end == expression.length();
    }

    private static Pattern sharedPieces() {
        String character = "\\\\(?:[tnrf^$\\\\.*+?()\\[\\]{}|/]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})";
        String characters = "\\\\[dDwW]";
        String literal = "[^\\\\\\[\\](){}^$.*+?|\\ud800-\\udfff]";
        String group = "\\((?:\\?(?:[:=!]|<[=!]))?(?!\\?)|\\)";
        String quantifier = "(?:[*+?]|\\{\\d+(?:,\\d*)?})\\??(?![*+?{])";
        String member = "(?:" + character + "|\\\\-|[^\\\\\\[\\]&\\-\\ud800-\\udfff])";
        String range = characters + "|" + member + "(?:-" + member + ")?";
        String set = "\\[\\^?-?(?:" + range + ")+-?]";
        return Pattern.compile(
                "\\G(?:" + String.join("|", character, characters, literal, "[.^$|]", group, quantifier, set) + ")");
    }
}
