package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Constraint;
import java.util.List;
import java.util.function.Predicate;

/**
 * The statement that checks how many links a collection holds.
 *
 * @param path the name of the collection
 * @param collection reads it
 */
record LinkBounds(SupportTypes support, List<Constraint> bounds, String path, CodeBlock collection) {

    /** What one link more can break. */
    CodeBlock most() {
        return checked(bound -> bound.kind() == Constraint.Kind.SIZE
                && !bound.arguments().get(1).equals(Integer.MAX_VALUE));
    }

    /** What one link less can break. */
    CodeBlock least() {
        return checked(bound -> bound.kind() == Constraint.Kind.NOT_EMPTY
                || !bound.arguments().get(0).equals(0));
    }

    // new Violations()
    //         .check("students", Constraints.size(course.getStudents(), 0, 30), "size must be between 0 and 30")
    //         .throwIfAny();
    private CodeBlock checked(Predicate<Constraint> which) {
        List<CodeBlock> checks = bounds.stream().filter(which).map(this::check).toList();
        return checks.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("new $T()$L\n.throwIfAny()", support.violations(), CodeBlock.join(checks, ""))
                        .build();
    }

    private CodeBlock check(Constraint bound) {
        CodeBlock arguments = bound.arguments().stream()
                .map(argument -> CodeBlock.of(", $L", argument))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "\n.check($S, $T.$N($L$L), $S)",
                path,
                support.constraints(),
                bound.kind().predicate(),
                collection,
                arguments,
                bound.message());
    }
}
