package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.model.Constraint;
import dev.ssot.processor.model.Names;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Name and constraints of a text -> a text that obeys them. */
final class TextExamples {

    private static final List<String> ADDRESSES = List.of("ada@example.com", "ada.lovelace@example.com", "a@b.co");

    /** What people often describe by a pattern. */
    private static final List<String> FAMILIAR = List.of("""
            example Example EXAMPLE text abc ABC EUR ab DE a A a1 A1 AB123 ABC-123 AB-1234 ABC-12345 ABCD-1234 en-US \
            1 12 123 1234 12345 123456 1234567 12345678 123456789 9783161484100 4006381333931 1.0 1.0.0 19.95 \
            #1a2b3c +4930123456 https://example.com example.com /example 192.0.2.1 12:30 2026-01-31 \
            DE89370400440532013000 ada@example.com""".split(" "));

    /** Patterns are only tried on short texts: some take very long on others. */
    private static final int LONGEST_MATCHED = 24;

    private static final int LONGEST = 1000;

    private TextExamples() {}

    static Optional<String> of(String name, List<Constraint> constraints) {
        Length length = Length.of(constraints);
        boolean isAddress = constraints.stream().anyMatch(constraint -> constraint.kind() == Constraint.Kind.EMAIL);
        if (isAddress) {
            return ADDRESSES.stream()
                    .filter(text -> isValid(text, length, constraints))
                    .findFirst();
        }
        return candidates(name)
                .flatMap(text -> Stream.of(text, repeat(text, length.min())))
                .filter(text -> isValid(text, length, constraints))
                .findFirst();
    }

    private static Stream<String> candidates(String name) {
        boolean isIdentifier =
                Stream.of("slug", "code", "key", "sku").anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
        String words = Names.words(name, isIdentifier ? "-" : " ");
        String example = isIdentifier ? "example-" + words : "Example " + words;
        return Stream.concat(Stream.of(example, words, Names.words("example-" + name, "-")), FAMILIAR.stream());
    }

    /** The text, over and over until it has the length. */
    private static String repeat(String text, int length) {
        if (text.length() >= length || length > LONGEST) {
            return text;
        }
        String repeated = (text + " ").repeat(length / text.length() + 1).substring(0, length);
        return repeated.endsWith(" ") ? repeated.strip() + "s" : repeated;
    }

    private static boolean isValid(String text, Length length, List<Constraint> constraints) {
        return length.contains(text.length())
                && constraints.stream()
                        .filter(constraint -> constraint.kind() == Constraint.Kind.PATTERN)
                        .allMatch(pattern -> matches(text, pattern));
    }

    private static boolean matches(String text, Constraint pattern) {
        String expression = (String) pattern.arguments().get(0);
        boolean hasFlags = !((String) pattern.arguments().get(1)).isEmpty();
        try {
            return !hasFlags && text.length() <= LONGEST_MATCHED && Pattern.matches(expression, text);
        } catch (PatternSyntaxException e) {
            return false; // The compiler of the user's code does not look into it either.
        }
    }
}
