package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** The methods of a repository that store several entities, and find out which of them was refused. */
record StoreMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        Bulk bulk = resource.extras().bulk();
        List<MethodSpec> methods = new ArrayList<>();
        if (bulk.lists(Bulk.Kind.CREATE)) {
            methods.add(insertAll());
        }
        if (bulk.listsInput() && namesItems()) {
            methods.add(flushAll());
        }
        if (bulk.filters(Bulk.Kind.UPDATE) && resource.isDiagnosed()) {
            methods.add(flushMatching());
        }
        return methods;
    }

    private MethodSpec insertAll() {
        CodeBlock body = CodeBlock.builder()
                .add(new SlugStatements(platform, resource).persistAll())
                .addStatement("entityManager.flush()")
                .add(new MoveMethods(platform, resource).checkAllNew())
                .build();
        return listing("insertAll", body, CodeBlock.of("null"))
                .addParameter(entities(), "entities")
                .build();
    }

    private MethodSpec flushAll() {
        CodeBlock body =
                CodeBlock.builder().addStatement("entityManager.flush()").build();
        return listing("flushAll", body, new KeyCode(resource).read("entity"))
                .addJavadoc("Stores what has changed of several entities.")
                .addParameter(entities(), "entities")
                .build();
    }

    // public void flushMatching(List<Article> entities) {
    //     try {
    //         entityManager.flush();
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e, () -> new Diagnosis(entityManager)
    //                 .any(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, entity.getId()))
    //                 .toProblem());
    //     }
    // }
    private MethodSpec flushMatching() {
        CodeBlock body =
                CodeBlock.builder().addStatement("entityManager.flush()").build();
        return writes().writing("flushMatching", body, diagnosis("any", new KeyCode(resource).read("entity")))
                .addJavadoc("Stores what has changed of several entities, all by the same input.")
                .addParameter(entities(), "entities")
                .build();
    }

    /** Whether a failure can tell the item that it is about. */
    private boolean namesItems() {
        return resource.isDiagnosed() || platform.beanValidation();
    }

    // try {
    //     ...
    // } catch (ConstraintViolationException e) {
    //     throw EntityViolations.of(e, entities);
    // } catch (PersistenceException e) {
    //     throw new WriteConflict(e, ...);
    // }
    private MethodSpec.Builder listing(String name, CodeBlock body, CodeBlock ownKey) {
        if (!platform.beanValidation()) {
            return writes().writing(name, body, diagnosis("each", ownKey));
        }
        CodeBlock refused = CodeBlock.builder()
                .add(body)
                .add("$<} catch ($T e) {\n$>", JpaTypes.CONSTRAINT_VIOLATION_EXCEPTION)
                .addStatement("throw $T.of(e, entities)", support().entityViolations())
                .build();
        return writes().writing(name, refused, diagnosis("each", ownKey));
    }

    // , () -> new Diagnosis(entityManager)
    //         .each(entities, (diagnosis, entity) -> diagnose(diagnosis, entity, entity.getId()))
    //         .toProblem()
    private CodeBlock diagnosis(String asking, CodeBlock ownKey) {
        if (!resource.isDiagnosed()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(
                ", () -> new $T(entityManager)\n.$L(entities, (diagnosis, entity) -> diagnose(diagnosis, entity$L))\n.toProblem()",
                support().diagnosis(),
                asking,
                resource.hasUniqueValues() ? CodeBlock.of(",$W$L", ownKey) : "");
    }

    private WriteMethods writes() {
        return new WriteMethods(platform, resource);
    }

    private TypeName entities() {
        return ParameterizedTypeName.get(ClassName.get("java.util", "List"), resource.entity());
    }

    private SupportTypes support() {
        return platform.support();
    }
}
