package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Conventions.Counter;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a service that restore and purge what is deleted, and that count. */
record ConventionMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        resource.conventions()
                .softDelete()
                .filter(softDelete -> resource.supports(Operation.DELETE))
                .ifPresent(softDelete -> {
                    methods.add(restore());
                    if (softDelete.purge()) {
                        methods.add(purge());
                    }
                });
        for (Counter counter : resource.conventions().counters()) {
            methods.add(count(counter, counter.method("increment")));
            if (counter.decrement()) {
                methods.add(count(counter, counter.method("decrement")));
            }
        }
        return methods;
    }

    // @Transactional
    // public CommentView restore(Long id) {
    //     hooks.beforeRestore(id);
    //     repository.restore(id);
    //     hooks.afterRestore(id);
    //     return findById(id, Set.of());
    // }
    private MethodSpec restore() {
        MethodSpec.Builder method = writing("restore", resource.names().view())
                .addJavadoc("Undoes a deletion; 404 if there is none to undo.")
                .addStatement("hooks.beforeRestore(id)")
                .addStatement("repository.restore(id)")
                .addStatement("hooks.afterRestore(id)");
        ClassName set = ClassName.get("java.util", "Set");
        CodeBlock expand = resource.expandable().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $T.of()", set);
        CodeBlock fields = resource.choosable().isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $T.of()", set);
        return method.addStatement("return findById(id$L$L)", expand, fields).build();
    }

    private MethodSpec purge() {
        return writing("purge", TypeName.VOID)
                .addJavadoc("Removes for good what was deleted; 404 if there is no such.")
                .addStatement("hooks.beforePurge(id)")
                .addStatement("repository.purge(id)")
                .addStatement("hooks.afterPurge(id)")
                .build();
    }

    // @Transactional
    // public void incrementViews(Long id, int by) {
    //     repository.incrementViews(id, by);
    // }
    private MethodSpec count(Counter counter, String name) {
        return writing(name, TypeName.VOID)
                .addJavadoc("Counts, by one statement and without hooks; 404 if there is no such entity.")
                .addParameter(counter.attribute().basic().java().unbox(), "by")
                .addStatement("repository.$N(id, by)", name)
                .build();
    }

    private MethodSpec.Builder writing(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(resource.identity().type(), "id");
    }
}
