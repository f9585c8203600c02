package dev.ssot.processor.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out generated source as people write it, where JavaPoet has another habit. Only white space changes.
 *
 * <p>It reads lines rather than matching expressions: it sees every line of every generated file, in every compilation.
 */
final class SourceLayout {

    static final int WIDTH = 120;
    static final int CONTINUATION = 8;

    private SourceLayout() {}

    static String apply(String source) {
        List<String> lines = new ArrayList<>();
        source.lines()
                .map(line -> line.stripTrailing().replace(". @Nullable ", ".@Nullable "))
                .forEach(lines::add);
        lines = joinChains(joinWrapped(BlankLines.of(Headers.of(lines))));
        lines.add("");
        return String.join("\n", lines);
    }

    /** Joins a line with the one JavaPoet continued it on at column 100, where both fit. */
    private static List<String> joinWrapped(List<String> lines) {
        List<String> joined = new ArrayList<>(lines.size());
        for (String line : lines) {
            int end = joined.size() - 1;
            if (end >= 0 && continues(line, joined.get(end))) {
                String last = joined.get(end);
                joined.set(end, last + (last.endsWith("(") ? "" : " ") + line.strip());
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean continues(String line, String last) {
        return (last.endsWith(",") || last.endsWith("=") || (last.endsWith("(") && line.endsWith(";")))
                && indent(line) == indent(last) + CONTINUATION
                && last.length() + 1 + line.length() - indent(line) <= WIDTH;
    }

    /** Puts a chain of calls on one line, if all of it fits. */
    private static List<String> joinChains(List<String> lines) {
        List<String> joined = new ArrayList<>(lines.size());
        int index = 0;
        while (index < lines.size()) {
            int end = endOfChain(lines, index);
            List<String> chain = lines.subList(index, end);
            String line = joined(chain);
            if (line.length() <= WIDTH) {
                joined.add(line);
            } else {
                joined.addAll(chain);
            }
            index = end;
        }
        return joined;
    }

    /** The line behind the calls that continue an expression. */
    private static int endOfChain(List<String> lines, int start) {
        int call = indent(lines.get(start)) + CONTINUATION;
        int end = start + 1;
        while (end < lines.size() && lines.get(end).startsWith(".", call) && indent(lines.get(end)) == call) {
            end++;
        }
        return end;
    }

    private static String joined(List<String> chain) {
        if (chain.size() == 1) {
            return chain.get(0);
        }
        StringBuilder line = new StringBuilder(chain.get(0));
        chain.subList(1, chain.size()).forEach(call -> line.append(call.strip()));
        return line.toString();
    }

    static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
