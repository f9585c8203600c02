package com.example.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which target shows which behaviour, as a table in Markdown. */
final class Table {

    /** What is known of a behaviour on a target, the worst last. */
    enum Cell {
        /** What takes a certain database is asked where that is. */
        NOT_ASKED("–"),
        PASSED("passed"),
        /** A behaviour that one target lacks is not looked at further on the others. */
        UNKNOWN("?"),
        FAILED("**failed**");

        private final String text;

        Cell(String text) {
            this.text = text;
        }
    }

    private final List<String> targets;
    private final Map<String, Map<String, List<Cell>>> groups = new TreeMap<>();

    Table(List<String> targets) {
        this.targets = List.copyOf(targets);
    }

    /**
     * Adds what was passed.
     *
     * @param asked the targets that were asked
     */
    void passed(String group, String behaviour, Set<String> asked) {
        add(group, behaviour, asked, target -> Cell.PASSED);
    }

    /**
     * Adds what was not passed.
     *
     * @param asked the targets that were asked
     * @param differing those that answered otherwise than the first; none if all answered alike, and wrongly
     */
    void failed(String group, String behaviour, Set<String> asked, Set<String> differing) {
        Cell others = differing.isEmpty() ? Cell.FAILED : Cell.UNKNOWN;
        add(group, behaviour, asked, target -> differing.contains(target) ? Cell.FAILED : others);
    }

    private void add(String group, String behaviour, Set<String> asked, Function<String, Cell> found) {
        List<Cell> cells = targets.stream()
                .map(target -> asked.contains(target) ? found.apply(target) : Cell.NOT_ASKED)
                .toList();
        groups.computeIfAbsent(group, name -> new LinkedHashMap<>())
                .merge(behaviour, cells, Table::worse); // several cases of one behaviour
    }

    private static List<Cell> worse(List<Cell> some, List<Cell> others) {
        List<Cell> worse = new ArrayList<>();
        for (int index = 0; index < some.size(); index++) {
            worse.add(Collections.max(List.of(some.get(index), others.get(index))));
        }
        return worse;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(row("Behaviour", targets)).append("|---|").append(":-:|".repeat(targets.size()));
        groups.forEach((group, behaviours) -> {
            text.append('\n')
                    .append(row(
                            "**" + group + "**",
                            targets.stream().map(target -> "").toList()));
            text.append(behaviours.entrySet().stream()
                    .map(entry -> row(
                            entry.getKey(),
                            entry.getValue().stream().map(cell -> cell.text).toList()))
                    .collect(Collectors.joining())
                    .stripTrailing());
        });
        return text.append('\n').toString();
    }

    private static String row(String first, List<String> others) {
        return "| " + first + " | " + String.join(" | ", others) + " |\n";
    }
}
