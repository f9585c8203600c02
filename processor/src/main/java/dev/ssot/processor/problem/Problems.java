package dev.ssot.processor.problem;

import dev.ssot.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Collects problems, so that a user sees all of them in one compilation, and prints them at the end. */
public final class Problems {

    private record Entry(
            Problem problem, Diagnostic.Kind kind, @Nullable Position position, String message) {

        boolean isSilenced() {
            return kind != Diagnostic.Kind.ERROR
                    && position != null
                    && Suppression.covers(position.element(), problem.code());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a problem at a position that the reader left in the model. */
    public void add(Problem problem, Origin origin, Object... arguments) {
        addAs(problem.kind(), problem, origin, arguments);
    }

    /** Adds a problem that an option makes graver, or less grave, than it is. */
    public void addAs(Diagnostic.Kind kind, Problem problem, Origin origin, Object... arguments) {
        Position position = origin instanceof Position known ? known : null;
        add(new Entry(problem, kind, position, problem.message(arguments)));
    }

    /** Two entities find the same fault in a third one, which needs to be said once. */
    private void add(Entry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** Adds a problem of the compilation as a whole. */
    public void add(Problem problem, Object... arguments) {
        entries.add(new Entry(problem, problem.kind(), null, problem.message(arguments)));
    }

    /** Whether anything so far keeps code from being generated. */
    public boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.kind() == Diagnostic.Kind.ERROR);
    }

    /** Moves all problems to where a class is listed that has no source here, but for those of values beside it. */
    public void showAt(Position listed) {
        entries.replaceAll(entry -> {
            Position known = entry.position();
            boolean here =
                    known != null && known.value() != null && known.element().equals(listed.element());
            return here ? entry : new Entry(entry.problem(), entry.kind(), listed, entry.message());
        });
    }

    /** Moves all problems to another collection. */
    public void moveTo(Problems other) {
        entries.forEach(other::add);
        entries.clear();
    }

    /** Moves the errors in a class that is not compiled now, for which there is no position, and drops the rest. */
    public void moveErrorsTo(Problems other, CharSequence className) {
        String where = " This is about " + className + ", which is not compiled now.";
        entries.stream()
                .filter(entry -> entry.kind() == Diagnostic.Kind.ERROR)
                .map(entry -> new Entry(entry.problem(), entry.kind(), null, entry.message() + where))
                .forEach(other.entries::add);
        entries.clear();
    }

    /** Prints all problems that nobody silences, each once, at the narrowest position there is. */
    public void printTo(Messager messager) {
        entries.stream().filter(entry -> !entry.isSilenced()).forEach(entry -> print(entry, messager));
        entries.clear();
    }

    private static void print(Entry entry, Messager messager) {
        Position position = entry.position();
        if (position == null) {
            messager.printMessage(entry.kind(), entry.message());
        } else {
            messager.printMessage(
                    entry.kind(), entry.message(), position.element(), position.annotation(), position.value());
        }
    }
}
