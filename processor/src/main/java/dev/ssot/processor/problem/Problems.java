package dev.ssot.processor.problem;

import dev.ssot.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Collects problems, so that a user sees all of them in one compilation, and prints them at the end. */
public final class Problems {

    private record Entry(Problem problem, @Nullable Position position, String message) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a problem at a position that the reader left in the model. */
    public void add(Problem problem, Origin origin, Object... arguments) {
        Position position = origin instanceof Position known ? known : null;
        Entry entry = new Entry(problem, position, problem.message(arguments));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Adds a problem of the compilation as a whole. */
    public void add(Problem problem, Object... arguments) {
        entries.add(new Entry(problem, null, problem.message(arguments)));
    }

    /** Whether anything so far keeps code from being generated. */
    public boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.problem().kind() == Diagnostic.Kind.ERROR);
    }

    /** Moves all problems to another collection. */
    public void moveTo(Problems other) {
        other.entries.addAll(entries);
        entries.clear();
    }

    /** Moves the errors in a class that is not compiled now, for which there is no position, and drops the rest. */
    public void moveErrorsTo(Problems other, CharSequence className) {
        entries.stream()
                .filter(entry -> entry.problem().kind() == Diagnostic.Kind.ERROR)
                .map(entry -> new Entry(
                        entry.problem(),
                        null,
                        entry.message() + " This is about " + className + ", which is not compiled now."))
                .forEach(other.entries::add);
        entries.clear();
    }

    /** Prints all problems, each once, at the narrowest position there is. */
    public void printTo(Messager messager) {
        for (Entry entry : entries) {
            Position position = entry.position();
            if (position == null) {
                messager.printMessage(entry.problem().kind(), entry.message());
            } else {
                messager.printMessage(
                        entry.problem().kind(),
                        entry.message(),
                        position.element(),
                        position.annotation(),
                        position.value());
            }
        }
        entries.clear();
    }
}
