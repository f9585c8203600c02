package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Conventions.Counter;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** The methods of a repository that count. */
record CounterMethods(Platform platform, Resource resource) {

    private static final CodeBlock BY = CodeBlock.of("\n.setParameter($S, by)", "by");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Counter counter : resource.conventions().counters()) {
            methods.add(increment(counter));
            if (counter.decrement()) {
                methods.add(counter.negative() ? decrement(counter) : decrementToZero(counter));
            }
        }
        return methods;
    }

    // public void incrementViews(Long id, long by) {
    //     change(id, entityManager.createQuery(
    //             "update Article e set e.views = e.views + :by"
    //                     + " where e.id = :id")
    //             .setParameter("by", by));
    // }
    private MethodSpec increment(Counter counter) {
        return counting(counter, "increment", "+")
                .addJavadoc("Adds to the $L in one statement; 404 if there is no such entity.", words(counter))
                .build();
    }

    private MethodSpec decrement(Counter counter) {
        return counting(counter, "decrement", "-")
                .addJavadoc("Takes from the $L in one statement; 404 if there is no such entity.", words(counter))
                .build();
    }

    // int changed = entityManager.createQuery(
    //         "update Article e set e.votes = e.votes - :by"
    //                 + " where e.id = :id and e.votes >= :by")
    //         .setParameter("by", by)
    //         .setParameter("id", id)
    //         .executeUpdate();
    // if (changed == 0) {
    //     throw exists(id)
    //             ? ProblemException.conflict("The votes cannot fall below zero.")
    //             : ProblemException.notFound("article", id);
    // }
    private MethodSpec decrementToZero(Counter counter) {
        WriteMethods writes = new WriteMethods(platform, resource);
        CodeBlock body = CodeBlock.builder()
                .addStatement(
                        "int changed = entityManager.createQuery(\n$S\n+ $S)$L$L\n.executeUpdate()",
                        update(counter, "-"),
                        resource.where(resource.identity().condition()) + " and " + current(counter) + " >= :by",
                        BY,
                        new KeyCode(resource).binding())
                .beginControlFlow("if (changed == 0)")
                .addStatement(
                        "throw exists(id)\n? $T.conflict($S)\n: $L",
                        platform.support().problemException(),
                        "The " + words(counter) + " cannot fall below zero.",
                        writes.notFound())
                .endControlFlow()
                .build();
        return writes.writing(counter.method("decrement"), body, CodeBlock.of(""))
                .addParameter(resource.identity().type(), "id")
                .addParameter(type(counter), "by")
                .addJavadoc(
                        "Takes from the $L in one statement; 404 if there is no such entity, 409 below zero.",
                        words(counter))
                .build();
    }

    private MethodSpec.Builder counting(Counter counter, String verb, String operator) {
        return new ChangeMethod(platform, resource)
                .calling(
                        counter.method(verb),
                        update(counter, operator),
                        resource.where(resource.identity().condition()),
                        BY)
                .addParameter(type(counter), "by");
    }

    private static TypeName type(Counter counter) {
        return counter.attribute().basic().java().unbox();
    }

    // update Article e set e.views = e.views + :by
    private String update(Counter counter, String operator) {
        return "update " + resource.entityName() + " e set " + resource.path(counter.attribute()) + " = "
                + current(counter) + " " + operator + " :by";
    }

    private String current(Counter counter) {
        String path = resource.path(counter.attribute());
        return counter.attribute().required() ? path : "coalesce(" + path + ", 0)";
    }

    private static String words(Counter counter) {
        return Names.words(counter.attribute().name(), " ");
    }
}
