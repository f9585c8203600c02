package dev.ssot.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets what belongs together without blank lines, and the first member of a type apart from its header. */
final class BlankLines {

    private static final Set<String> MODIFIERS = Set.of("public", "private", "static", "final", "abstract", "sealed");
    private static final Set<String> TYPES = Set.of("class", "interface", "record");
    private static final List<String> MEMBERS = List.of("@", "public", "private", "static", "default", "/**");

    private BlankLines() {}

    static List<String> of(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size() + 8);
        boolean isHeader = false;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            String next = index + 1 < lines.size() ? lines.get(index + 1) : "";
            if (!(line.isEmpty() && !out.isEmpty() && belongs(next, out))) {
                out.add(line);
            }
            isHeader = (isHeader || isTypeHeader(line))
                    && line.chars().noneMatch(letter -> letter == ';' || letter == '}');
            if (isHeader && line.indexOf('{') >= 0) {
                isHeader = false;
                if (line.indexOf('{') == line.length() - 1 && isMember(next)) {
                    out.add("");
                }
            }
        }
        return out;
    }

    /** Whether a line belongs to the one before, so that no blank line parts them. */
    private static boolean belongs(String line, List<String> before) {
        String last = before.get(before.size() - 1);
        return areFields(last, line)
                || areHooks(last, line)
                || (last.endsWith(";") && arePublicConstants(before, line))
                || (last.endsWith(",") && isConstant(last) && isConstant(line));
    }

    /** {@code     private final ArticleMapper mapper;} */
    private static boolean areFields(String last, String line) {
        String prefix = fieldPrefix(last);
        return !prefix.isEmpty()
                && last.endsWith(";")
                && line.endsWith(";")
                && line.startsWith(prefix, SourceLayout.indent(line));
    }

    private static String fieldPrefix(String line) {
        int indent = SourceLayout.indent(line);
        return line.startsWith("private static final ", indent)
                ? "private static final "
                : line.startsWith("private ", indent) ? "private " : "";
    }

    /** {@code     default void afterDelete(Long id) {}} */
    private static boolean areHooks(String last, String line) {
        return line.startsWith("    default ") && last.startsWith("    default ") && last.endsWith("{}");
    }

    /** {@code         public static final Property<Article, Status> STATUS = ...;}, of one line or several */
    private static boolean arePublicConstants(List<String> before, String line) {
        String start = "        public static final ";
        int head = before.size() - 1;
        while (head > 0 && SourceLayout.indent(before.get(head)) >= 16) {
            head--;
        }
        return line.startsWith(start) && before.get(head).startsWith(start);
    }

    /** {@code     CREATED_AT,} */
    private static boolean isConstant(String line) {
        int start = SourceLayout.indent(line);
        int end = start;
        while (end < line.length() && isConstantName(line.charAt(end))) {
            end++;
        }
        return start > 0
                && end > start
                && Character.isLetter(line.charAt(start))
                && (end == line.length() || ",;".indexOf(line.charAt(end)) >= 0 || line.startsWith(" {", end));
    }

    private static boolean isConstantName(char letter) {
        return letter == '_' || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static boolean isTypeHeader(String line) {
        int start = SourceLayout.indent(line);
        int end = line.indexOf(' ', start);
        while (end > 0 && MODIFIERS.contains(line.substring(start, end))) {
            start = end + 1;
            end = line.indexOf(' ', start);
        }
        return end > 0 && TYPES.contains(line.substring(start, end));
    }

    private static boolean isMember(String line) {
        int start = SourceLayout.indent(line);
        return start > 0
                && (MEMBERS.stream().anyMatch(word -> line.startsWith(word, start)) || isConstructor(line, start));
    }

    /** {@code     Article create(}: a type and a name, and then a parenthesis. */
    private static boolean isConstructor(String line, int start) {
        int space = line.indexOf(' ', start);
        int open = line.indexOf('(', start);
        return space > start
                && open > space + 1
                && line.chars().skip(start).limit(space - start).allMatch(Character::isJavaIdentifierPart)
                && line.chars().skip(space + 1L).limit(open - space - 1L).allMatch(Character::isJavaIdentifierPart);
    }
}
