package dev.ssot.processor.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Joins what JavaPoet spreads over several lines: short documentation, annotations, records' components, empty bodies. */
final class Headers {

    private final List<String> lines;
    private final List<String> out;
    private int next;

    private Headers(List<String> lines) {
        this.lines = lines;
        this.out = new ArrayList<>(lines.size());
    }

    static List<String> of(List<String> lines) {
        Headers headers = new Headers(lines);
        while (headers.next < lines.size()) {
            headers.step();
        }
        return headers.out;
    }

    private void step() {
        String line = lines.get(next);
        int indent = SourceLayout.indent(line);
        boolean isJoined = line.startsWith("/**", indent)
                ? documentation(line, indent)
                : line.startsWith("@", indent)
                        ? annotation(line, indent)
                        : isRecord(line, indent) && components(indent);
        if (!isJoined) {
            next++;
            add(line, indent);
        }
    }

    /** {@code {}} at once. */
    private void add(String line, int indent) {
        int last = out.size() - 1;
        if (last >= 0 && line.startsWith("}", indent) && out.get(last).endsWith("{")) {
            out.set(last, out.get(last) + line.substring(indent));
        } else {
            out.add(line);
        }
    }

    /** {@code /** One sentence. *}{@code /} on one line, if it fits. */
    private boolean documentation(String line, int indent) {
        if (line.length() != indent + 3 || next + 2 >= lines.size()) {
            return false;
        }
        String sentence = lines.get(next + 1).strip();
        return sentence.startsWith("* ")
                && lines.get(next + 2).strip().equals("*/")
                && join(line + sentence.substring(1) + " */", next + 3);
    }

    /** {@code @GetMapping(path = "/{id}")} on one line, if it fits. */
    private boolean annotation(String line, int indent) {
        if (!line.endsWith("(")
                || !line.substring(indent + 1, line.length() - 1).chars().allMatch(Headers::isName)) {
            return false;
        }
        int end = next + 1;
        while (end < lines.size() && !lines.get(end).strip().equals(")")) {
            end++;
        }
        return end < lines.size()
                && join(
                        lines.subList(next + 1, end).stream()
                                .map(String::strip)
                                .collect(Collectors.joining(" ", line, ")")),
                        end + 1);
    }

    private boolean join(String line, int end) {
        if (line.length() > SourceLayout.WIDTH) {
            return false;
        }
        out.add(line);
        next = end;
        return true;
    }

    private static boolean isRecord(String line, int indent) {
        int start = line.startsWith("public ", indent) ? indent + "public ".length() : indent;
        return line.startsWith("record ", start) && line.indexOf('(') > start;
    }

    /** The header of a record on one line if it fits, else one component a line. */
    private boolean components(int indent) {
        int end = next;
        StringBuilder text = new StringBuilder(lines.get(end).strip());
        while (text.indexOf("{") < 0 && end + 1 < lines.size()) {
            text.append(' ').append(lines.get(++end).strip());
        }
        int tail = tail(text.toString());
        if (tail < 0) {
            return false;
        }
        int open = text.indexOf("(") + 1;
        String start = " ".repeat(indent) + text.substring(0, open);
        List<String> components = split(text.substring(open, tail));
        next = end + 1;
        String line = start + String.join(", ", components) + text.substring(tail);
        if (line.length() <= SourceLayout.WIDTH) {
            out.add(line);
        } else {
            addBroken(start, components, text.substring(tail), " ".repeat(indent + SourceLayout.CONTINUATION));
        }
        return true;
    }

    private void addBroken(String start, List<String> components, String tail, String indent) {
        int last = components.size() - 1;
        out.add(start);
        components.subList(0, last).forEach(component -> out.add(indent + component + ","));
        out.add(indent + components.get(last) + tail);
    }

    /** Where the parenthesis closes, if what follows in the header of a record is at most one interface. */
    private static int tail(String header) {
        if (!header.endsWith(" {")) {
            return -1;
        }
        int close = header.lastIndexOf(')');
        String rest = header.substring(close + 1, header.length() - 2);
        boolean isPlain = rest.isEmpty()
                || (rest.startsWith(" implements ")
                        && rest.substring(" implements ".length()).chars().allMatch(Headers::isName));
        return isPlain ? close : -1;
    }

    /** Splits at the commas that separate components, not at those within type arguments or annotations. */
    private static List<String> split(String list) {
        List<String> components = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < list.length(); index++) {
            char letter = list.charAt(index);
            depth += "<(".indexOf(letter) >= 0 ? 1 : ">)".indexOf(letter) >= 0 ? -1 : 0;
            if (letter == ',' && depth == 0) {
                components.add(list.substring(start, index).strip());
                start = index + 1;
            }
        }
        if (!list.isBlank()) {
            components.add(list.substring(start).strip());
        }
        return components;
    }

    private static boolean isName(int letter) {
        return Character.isJavaIdentifierPart(letter);
    }
}
