package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Locking;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that write, and that find out what was wrong after the database refused. */
record WriteMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        boolean removesEntity = resource.supports(Operation.DELETE) && resource.deletesEntity();
        boolean changes = resource.changes() || !resource.machines().isEmpty();
        if (changes || removesEntity) {
            methods.add(require());
        }
        if (resource.supports(Operation.CREATE)) {
            methods.add(insert());
        }
        if (resource.isMapped()) {
            methods.add(flush());
        }
        if (resource.changes() && resource.countsComposedChanges()) {
            methods.add(countChange(resource.version().orElseThrow()));
        }
        if (resource.supports(Operation.DELETE)
                && resource.conventions().softDelete().isEmpty()) {
            methods.add(new DeleteMethod(platform, resource).method());
        }
        if (resource.isDiagnosed()) {
            methods.add(resource.diagnosesBulk() ? diagnoseOne() : diagnose());
        }
        if (resource.diagnosesBulk()) {
            methods.add(questions());
        }
        return methods;
    }

    // public Article require(Long id) {
    //     return Optional.ofNullable(entityManager.find(Article.class, id))
    //             .orElseThrow(() -> ProblemException.notFound("article", id));
    // }
    private MethodSpec require() {
        return MethodSpec.methodBuilder("require")
                .addJavadoc(
                        resource.isVersioned()
                                ? "The entity itself, to be changed within the transaction; 404 if there is none."
                                : "The entity itself, locked to be changed within the transaction; 404 if there is none.")
                .addModifiers(Modifier.PUBLIC)
                .returns(resource.entity())
                .addParameter(resource.identity().type(), "id")
                .addStatement(
                        "return $L$L\n.orElseThrow(() -> $L)",
                        found(),
                        resource.conventions()
                                .softDelete()
                                .map(softDelete -> isDeleted(softDelete, "=="))
                                .orElse(CodeBlock.of("")),
                        notFound())
                .build();
    }

    // Optional.ofNullable(entityManager.find(Article.class, id))
    CodeBlock found() {
        return new Locking(resource).isByQuery() ? foundByQuery() : foundByKey();
    }

    // entityManager.createQuery("select e from Block e where e.hall = :hall and e.row = :row", Block.class)
    //         .setParameter("hall", id.hall())
    //         .setParameter("row", id.row())
    //         .setLockMode(LockModeType.PESSIMISTIC_WRITE)
    //         .getResultList()
    //         .stream()
    //         .findFirst()
    private CodeBlock foundByQuery() {
        return CodeBlock.of(
                "entityManager.createQuery($S,$W$T.class)$L\n.setLockMode($T.PESSIMISTIC_WRITE)\n.getResultList()\n.stream()\n.findFirst()",
                "select e from " + resource.entityName() + " e where "
                        + resource.identity().condition(),
                resource.entity(),
                new KeyCode(resource).binding(),
                JpaTypes.LOCK_MODE);
    }

    private CodeBlock foundByKey() {
        return CodeBlock.of(
                "$T.ofNullable(entityManager.find($T.class, $L$L))",
                ClassName.get("java.util", "Optional"),
                resource.entity(),
                new KeyCode(resource).ofEntity(),
                resource.isVersioned() ? CodeBlock.of("") : CodeBlock.of(", $T.PESSIMISTIC_WRITE", JpaTypes.LOCK_MODE));
    }

    // .filter(article -> article.getDeletedAt() == null)
    CodeBlock isDeleted(Conventions.SoftDelete softDelete, String operator) {
        return CodeBlock.of(
                "\n.filter($N -> $L $L null)",
                entity(),
                softDelete.attribute().access().read(entity()),
                operator);
    }

    // public void insert(Article article) {
    //     try {
    //         entityManager.persist(article);
    //         entityManager.flush();
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e, () -> diagnose(article, null));
    //     }
    // }
    private MethodSpec insert() {
        CodeBlock body = CodeBlock.builder()
                .add(new SlugStatements(platform, resource).fill())
                .addStatement("entityManager.persist($N)", entity())
                .addStatement("entityManager.flush()")
                .add(new MoveMethods(platform, resource).checkNew())
                .build();
        return writing("insert", body, diagnosis(CodeBlock.of("null")))
                .addParameter(resource.entity(), entity())
                .build();
    }

    // public void flush(Article article) {
    //     try {
    //         entityManager.flush();
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e, () -> diagnose(article, article.getId()));
    //     }
    // }
    private MethodSpec flush() {
        CodeBlock body =
                CodeBlock.builder().addStatement("entityManager.flush()").build();
        MethodSpec.Builder method = writing("flush", body, diagnosis(new KeyCode(resource).read(entity())))
                .addJavadoc("Stores what has changed.");
        if (resource.isDiagnosed()) {
            method.addParameter(resource.entity(), entity());
        }
        return method.build();
    }

    // public void countChange(Order order, Long version) {
    //     try {
    //         if (Objects.equals(order.getVersion(), version)) {
    //             entityManager.lock(order, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    //         }
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e);
    //     }
    // }
    private MethodSpec countChange(Attribute version) {
        CodeBlock body = CodeBlock.builder()
                .beginControlFlow(
                        "if ($T.equals($L, version))",
                        ClassName.get("java.util", "Objects"),
                        version.access().read(entity()))
                .addStatement("entityManager.lock($N, $T.PESSIMISTIC_FORCE_INCREMENT)", entity(), JpaTypes.LOCK_MODE)
                .endControlFlow()
                .build();
        return writing("countChange", body, CodeBlock.of(""))
                .addJavadoc(
                        "Lets the version count a change of what belongs to the $L, unless it has counted since.",
                        resource.names().noun())
                .addParameter(resource.entity(), entity())
                .addParameter(version.basic().boxed(), "version")
                .build();
    }

    MethodSpec.Builder writing(String name, CodeBlock body, CodeBlock diagnosis) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addCode(guarded(support(), body, diagnosis));
    }

    // try {
    //     ...
    // } catch (PersistenceException e) {
    //     throw new WriteConflict(e, () -> ...);
    // }
    static CodeBlock guarded(SupportTypes support, CodeBlock body, CodeBlock diagnosis) {
        return CodeBlock.builder()
                .add("try {\n$>$L", body)
                .add("$<} catch ($T e) {\n$>", JpaTypes.PERSISTENCE_EXCEPTION)
                .addStatement("throw new $T(e$L)", support.writeConflict(), diagnosis)
                .add("$<}\n")
                .build();
    }

    // , () -> diagnose(article, article.getId())
    private CodeBlock diagnosis(CodeBlock ownKey) {
        if (!resource.isDiagnosed()) {
            return CodeBlock.of("");
        }
        return resource.hasUniqueValues()
                ? CodeBlock.of(", () -> diagnose($N,$W$L)", entity(), ownKey)
                : CodeBlock.of(", () -> diagnose($N)", entity());
    }

    // private ProblemException diagnose(Article article, @Nullable Long ownKey) {
    //     return new Diagnosis(entityManager)
    //             .reference("authorId", "select 1 from Author t where t.id = ?1", article.getAuthor())
    //             .unique("slug", "select e.id from Article e where e.slug = ?1", ownKey, article.getSlug())
    //             .toProblem();
    // }
    private MethodSpec diagnose() {
        return diagnosing()
                .addStatement(
                        "return new $T(entityManager)$L\n.toProblem()",
                        support().diagnosis(),
                        checks())
                .build();
    }

    // return diagnose(new Diagnosis(entityManager), article, ownKey).toProblem();
    private MethodSpec diagnoseOne() {
        return diagnosing()
                .addStatement(
                        "return diagnose(new $T(entityManager), $N$L).toProblem()",
                        support().diagnosis(),
                        entity(),
                        resource.hasUniqueValues() ? ", ownKey" : "")
                .build();
    }

    // private static Diagnosis diagnose(Diagnosis diagnosis, Article article, @Nullable Long ownKey) {
    //     return diagnosis.reference(...).unique(...);
    // }
    private MethodSpec questions() {
        return MethodSpec.methodBuilder("diagnose")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(support().diagnosis())
                .addParameter(support().diagnosis(), "diagnosis")
                .addParameter(resource.entity(), entity())
                .addParameters(ownKeyParameter())
                .addStatement("return diagnosis$L", checks())
                .build();
    }

    private MethodSpec.Builder diagnosing() {
        return MethodSpec.methodBuilder("diagnose")
                .addJavadoc("Finds out, after the transaction, why the database refused to store an entity.")
                .addModifiers(Modifier.PRIVATE)
                .returns(support().problemException())
                .addParameter(resource.entity(), entity())
                .addParameters(ownKeyParameter());
    }

    private CodeBlock checks() {
        return new DiagnosisQuestions(resource).code();
    }

    private List<ParameterSpec> ownKeyParameter() {
        TypeName type = platform.nullness().nullable(resource.identity().type());
        return resource.hasUniqueValues()
                ? List.of(ParameterSpec.builder(type, "ownKey").build())
                : List.of();
    }

    CodeBlock notFound() {
        return CodeBlock.of(
                "$T.notFound($S, id)",
                support().problemException(),
                resource.names().noun());
    }

    String entity() {
        return resource.names().variable();
    }

    private SupportTypes support() {
        return platform.support();
    }
}
