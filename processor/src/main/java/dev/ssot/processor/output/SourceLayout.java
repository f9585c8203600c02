package dev.ssot.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lays out generated source as people write it, where JavaPoet has another habit. Only white space changes. */
final class SourceLayout {

    private static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    private static final Pattern SHORT_JAVADOC = Pattern.compile("(?m)^( *+)/\\*\\*\\n *+\\* ([^\\n]*+)\\n *+\\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *}");
    private static final Pattern RECORD =
            Pattern.compile("(?m)^( *+)((?:public )?record \\w+)\\(([^{]*?)\\)( implements \\w+)? \\{");
    private static final Pattern ANNOTATION = Pattern.compile("(?m)^( *+)(@\\w++)\\(\\n((?: +[^\\n]+\\n)+?) *\\)$");
    private static final Pattern ENUM_CONSTANTS =
            Pattern.compile("(?m)^( +[A-Z][A-Z0-9_]*,\\n)\\n(?= +[A-Z][A-Z0-9_]*(?:,|;|\\n| \\{))");
    private static final Pattern FINAL_FIELDS =
            Pattern.compile("(?m)^( +private (static final |final )[^\\n]*;\\n)\\n(?= +private \\2[^\\n]*;\\n)");
    private static final Pattern PUBLIC_CONSTANTS = Pattern.compile(
            "(?m)^( {8}public static final [^\\n]*(?:\\n {16}[^\\n]*)*;\\n)\\n(?= {8}public static final )");
    private static final Pattern TYPE_BODY = Pattern.compile(
            "(?m)^( *+(?:(?:public|private|static|final|abstract|sealed) )*+(?:class|interface|record) \\w+[^{};]*\\{\\n)"
                    + "(?= +(?:@|public|private|static|default|/\\*\\*|\\w+ \\w+\\())");

    private static final Pattern HOOKS = Pattern.compile("(?m)^( {4}default [^\\n]*\\{}\\n)\\n(?= {4}default )");
    private static final Pattern CHAIN = Pattern.compile("(?m)^( *+)(\\S[^\\n]*+)((?:\\n\\1 {8}\\.[^\\n]*+)+)$");

    private SourceLayout() {}

    static String apply(String source) {
        String text = source.lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
        text = replace(SHORT_JAVADOC, text, SourceLayout::javadoc);
        text = EMPTY_BODY.matcher(text).replaceAll("{}");
        text = text.replace(". @Nullable ", ".@Nullable ");
        text = replace(RECORD, text, SourceLayout::record);
        text = replace(ANNOTATION, text, SourceLayout::annotation);
        text = ENUM_CONSTANTS.matcher(text).replaceAll("$1");
        text = FINAL_FIELDS.matcher(text).replaceAll("$1");
        text = PUBLIC_CONSTANTS.matcher(text).replaceAll("$1");
        text = TYPE_BODY.matcher(text).replaceAll("$1\n");
        text = HOOKS.matcher(text).replaceAll("$1");
        return joinChains(joinWrapped(text));
    }

    /** {@code /** One sentence. *}{@code /} on one line, if it fits. */
    private static String javadoc(MatchResult match) {
        String line = match.group(1) + "/** " + match.group(2) + " */";
        return line.length() <= WIDTH ? line : match.group();
    }

    /** {@code @GetMapping(path = "/{id}")} on one line, if it fits. */
    private static String annotation(MatchResult match) {
        String members = match.group(3).strip().replaceAll("\\n *", " ");
        String line = match.group(1) + match.group(2) + "(" + members + ")";
        return line.length() <= WIDTH ? line : match.group();
    }

    /** The header of a record on one line if it fits, else one component a line. */
    private static String record(MatchResult match) {
        String indent = match.group(1);
        String header = indent + match.group(2) + "(";
        String tail = ")" + (match.group(4) == null ? "" : match.group(4)) + " {";
        List<String> components = components(match.group(3));
        String line = header + String.join(", ", components) + tail;
        if (line.length() <= WIDTH) {
            return line;
        }
        String separator = "\n" + indent + " ".repeat(CONTINUATION);
        return header + separator + String.join("," + separator, components) + tail;
    }

    /** Splits at the commas that separate components, not at those within type arguments or annotations. */
    private static List<String> components(String list) {
        List<String> components = new ArrayList<>();
        String plain = list.replaceAll("\\s+", " ").strip();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < plain.length(); index++) {
            char letter = plain.charAt(index);
            depth += "<(".indexOf(letter) >= 0 ? 1 : ">)".indexOf(letter) >= 0 ? -1 : 0;
            if (letter == ',' && depth == 0) {
                components.add(plain.substring(start, index).strip());
                start = index + 1;
            }
        }
        if (!plain.isEmpty()) {
            components.add(plain.substring(start).strip());
        }
        return components;
    }

    /** Joins a line with the one JavaPoet continued it on at column 100, where both fit. */
    private static String joinWrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            boolean continues =
                    (last.endsWith(",") || last.endsWith("=")) && indent(line) == indent(last) + CONTINUATION;
            if (continues && last.length() + 1 + line.strip().length() <= WIDTH) {
                lines.set(lines.size() - 1, last + " " + line.strip());
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    /** Puts a chain of calls on one line, if all of it fits. */
    private static String joinChains(String text) {
        return replace(CHAIN, text, match -> {
            String line = match.group(1) + match.group(2) + match.group(3).replaceAll("\\n *", "");
            return line.length() <= WIDTH ? line : match.group();
        });
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
    }
}
