package dev.ssot.processor.option;

import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.problem.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The options of one compilation.
 *
 * @param web {@code ssot.web}: which web layer is generated
 * @param packageName {@code ssot.package}: the application's package, where no annotation says it
 */
public record Options(Web web, Optional<String> packageName) {

    public static final String WEB = "ssot.web";
    public static final String PACKAGE = "ssot.package";

    /** The names of all options. */
    public static final List<String> NAMES = List.of(WEB, PACKAGE);

    private static final String PREFIX = "ssot.";

    /** The choices for the web layer. */
    public enum Web {
        /** What the class path offers. */
        AUTO,
        SPRING,
        NONE
    }

    /** Reads the options; reports those that do not exist or have no such value. */
    public static Options read(Map<String, String> raw, Problems problems) {
        raw.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .sorted()
                .forEach(name -> problems.add(
                        Problem.OPTION_UNKNOWN, name, Suggestion.didYouMean(name, NAMES), String.join(", ", NAMES)));
        return new Options(web(raw, problems), Optional.ofNullable(raw.get(PACKAGE)));
    }

    private static Web web(Map<String, String> raw, Problems problems) {
        String value = raw.getOrDefault(WEB, "auto");
        List<String> choices = Arrays.stream(Web.values())
                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!choices.contains(value)) {
            String hint = Suggestion.didYouMean(value, choices);
            problems.add(Problem.OPTION_VALUE, WEB, value, hint, String.join(", ", choices));
            return Web.AUTO;
        }
        return Web.valueOf(value.toUpperCase(Locale.ROOT));
    }
}
