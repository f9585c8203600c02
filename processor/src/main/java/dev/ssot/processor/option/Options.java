package dev.ssot.processor.option;

import dev.ssot.processor.problem.Problem;
import dev.ssot.processor.problem.Problems;
import dev.ssot.processor.problem.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The options of one compilation.
 *
 * @param web {@code ssot.web}: which web layer is generated
 * @param packageName {@code ssot.package}: the application's package, where no annotation says it
 * @param index {@code ssot.index}: what to say of filters and orders that no index of the model serves
 */
public record Options(Web web, Optional<String> packageName, Index index) {

    public static final String WEB = "ssot.web";
    public static final String PACKAGE = "ssot.package";
    public static final String INDEX = "ssot.index";

    /** The names of all options. */
    public static final List<String> NAMES = List.of(WEB, PACKAGE, INDEX);

    private static final String PREFIX = "ssot.";

    /** The choices for the web layer. */
    public enum Web {
        /** What the class path offers. */
        AUTO,
        SPRING,
        JAKARTA,
        NONE
    }

    /** The choices for filters and orders without an index. */
    public enum Index {
        /** Nothing: indexes are often made by migrations, of which the model knows nothing. */
        OFF,
        WARN,
        ERROR
    }

    /** Reads the options; reports those that do not exist or have no such value. */
    public static Options read(Map<String, String> raw, Problems problems) {
        raw.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
                .sorted()
                .forEach(name -> problems.add(
                        Problem.OPTION_UNKNOWN, name, Suggestion.didYouMean(name, NAMES), String.join(", ", NAMES)));
        return new Options(
                choice(raw, WEB, Web.AUTO, problems),
                packageName(raw, problems),
                choice(raw, INDEX, Index.OFF, problems));
    }

    /** The package that the option names; reports what no package is called, nothing at all included. */
    private static Optional<String> packageName(Map<String, String> raw, Problems problems) {
        String stated = stated(raw, PACKAGE, "");
        if (raw.containsKey(PACKAGE) && !SourceVersion.isName(stated)) {
            problems.add(Problem.OPTION_VALUE, PACKAGE, stated, "", "the names of packages, such as com.acme.shop");
        }
        return Optional.of(stated).filter(SourceVersion::isName);
    }

    /** The choice that an option names, or the default; reports a value that is none of the choices. */
    private static <E extends Enum<E>> E choice(Map<String, String> raw, String option, E fallback, Problems problems) {
        String value = stated(raw, option, written(fallback));
        Map<String, E> choices = new LinkedHashMap<>();
        for (E choice : fallback.getDeclaringClass().getEnumConstants()) {
            choices.put(written(choice), choice);
        }
        E choice = choices.get(value);
        if (choice == null) {
            String hint = Suggestion.didYouMean(value, choices.keySet());
            problems.add(Problem.OPTION_VALUE, option, value, hint, String.join(", ", choices.keySet()));
            return fallback;
        }
        return choice;
    }

    /** What is stated of an option: "" where that is the option's name alone, which the compiler takes for null. */
    private static String stated(Map<String, String> raw, String option, String fallback) {
        return raw.containsKey(option) ? Objects.requireNonNullElse(raw.get(option), "") : fallback;
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
