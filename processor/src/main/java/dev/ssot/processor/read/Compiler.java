package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs of the compiler and the application, and where it reports. */
public record Compiler(
        Elements elements, Types types, ListedEntities listed, Descriptions descriptions, Problems problems) {

    /** A compiler that compiles all there is, so that nothing was kept of classes compiled earlier. */
    public Compiler(Elements elements, Types types, Problems problems) {
        this(elements, types, new Descriptions(elements, path -> Optional.empty()), problems);
    }

    public Compiler(Elements elements, Types types, Descriptions descriptions, Problems problems) {
        this(elements, types, new ListedEntities(), descriptions, problems);
    }

    /** The same compiler for readers that report elsewhere. */
    public Compiler reportingTo(Problems other) {
        return new Compiler(elements, types, listed, descriptions, other);
    }
}
