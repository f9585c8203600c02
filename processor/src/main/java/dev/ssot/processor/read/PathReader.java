package dev.ssot.processor.read;

import dev.ssot.processor.problem.Position;
import dev.ssot.processor.problem.Problem;
import java.util.regex.Pattern;

/** Reads paths as people write them, with or without slashes at the ends. */
final class PathReader {

    private static final Pattern PATH = Pattern.compile("/?[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?");

    private final Compiler compiler;

    PathReader(Compiler compiler) {
        this.compiler = compiler;
    }

    /** {@code /articles}, or "" where none is stated; reports what is no path. */
    String read(AnnotationView view, String member) {
        String path = view.string(member);
        if (!path.isEmpty()) {
            report(view.position(member), path);
        }
        String trimmed = path.replaceAll("^/|/$", "");
        return trimmed.isEmpty() ? "" : "/" + trimmed;
    }

    /** A path that is made of a name, which may have letters that no path has. */
    String derived(AnnotationView view, String path) {
        report(view.position(), path);
        return path;
    }

    private void report(Position position, String path) {
        if (!PATH.matcher(path).matches()) {
            compiler.problems().add(Problem.PATH_INVALID, position, path);
        }
    }
}
