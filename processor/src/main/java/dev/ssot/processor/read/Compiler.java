package dev.ssot.processor.read;

import dev.ssot.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What every reader needs of the compiler and the application, and where it reports. */
public record Compiler(
        Elements elements,
        Types types,
        ListedEntities listed,
        Descriptions descriptions,
        DeclarationOrder order,
        Problems problems) {

    /** A compiler that compiles all there is, so that nothing was kept of classes compiled earlier. */
    public Compiler(Elements elements, Types types, Problems problems) {
        this(elements, types, new Descriptions(elements, path -> Optional.empty()), DeclarationOrder.KEPT, problems);
    }

    public Compiler(
            Elements elements, Types types, Descriptions descriptions, DeclarationOrder order, Problems problems) {
        this(elements, types, new ListedEntities(), descriptions, order, problems);
    }

    /** The members of a class in the order of their declaration. */
    List<? extends Element> members(TypeElement type) {
        return order.members(type);
    }

    /** The same compiler for readers that report elsewhere. */
    public Compiler reportingTo(Problems other) {
        return new Compiler(elements, types, listed, descriptions, order, other);
    }
}
