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
import dev.ssot.processor.model.Locking;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a repository that write several entities. */
record BulkMethods(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    List<MethodSpec> methods() {
        Bulk bulk = resource.extras().bulk();
        boolean removesEntities = bulk.does(Bulk.Kind.DELETE) && resource.deletesEntity();
        List<MethodSpec> methods = new ArrayList<>();
        if (bulk.lists(Bulk.Kind.UPDATE) || removesEntities) {
            methods.add(requireAll());
        }
        if (bulk.filters(Bulk.Kind.UPDATE)) {
            methods.add(requireMatching());
        }
        if (bulk.filters(Bulk.Kind.DELETE) || (bulk.filters(Bulk.Kind.UPDATE) && locksFirst())) {
            methods.add(findMatchingIds());
        }
        if (locksFirst() && (bulk.does(Bulk.Kind.UPDATE) || removesEntities)) {
            methods.add(fetch());
        }
        methods.addAll(new StoreMethods(platform, resource).methods());
        if (bulk.does(Bulk.Kind.DELETE)) {
            methods.add(deleteAll());
        }
        if (bulk.does(Bulk.Kind.DELETE) && !resource.deletesEntity()) {
            methods.add(existing());
        }
        return methods;
    }

    // public List<Article> requireAll(List<Long> ids) {
    //     List<Article> entities = entityManager
    //             .createQuery("select e from Article e where e.id in :ids order by e.id", Article.class)
    //             .setParameter("ids", ids)
    //             .setLockMode(LockModeType.PESSIMISTIC_WRITE)
    //             .getResultList();
    //     return Items.inOrder(ids, entities, Article::getId, "article");
    // }
    private MethodSpec requireAll() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("requireAll")
                .addJavadoc(
                        "The entities themselves$L, in the order of their ids; 404 if one is missing.",
                        resource.isVersioned() ? "" : ", locked")
                .addModifiers(Modifier.PUBLIC)
                .returns(listOf(resource.entity()))
                .addParameter(listOf(key()), "ids");
        String listed = resource.whereListed() + order();
        if (locksFirst()) {
            CodeBlock locked = query(key(), "select " + keys().selection() + from() + listed, true);
            method.addStatement("$T locked = $L", listOf(key()), locked)
                    .addStatement("$T entities = fetch(locked)", listOf(resource.entity()));
        } else {
            CodeBlock entities = query(resource.entity(), entities() + listed, !resource.isVersioned());
            method.addStatement("$T entities = $L", listOf(resource.entity()), entities);
        }
        return method.addStatement(
                        "return $T.inOrder(ids, entities,$Wentity -> $L, $S)",
                        support().items(),
                        keys().read("entity"),
                        resource.names().noun())
                .build();
    }

    // private List<Article> fetch(List<Long> ids) {
    //     return entityManager
    //             .createQuery("select e from Article e left join fetch e.author where e.id in :ids ...",
    // Article.class)
    //             .setParameter("ids", ids)
    //             .getResultList();
    // }
    private MethodSpec fetch() {
        String jpql = entities() + " where " + resource.identity().path() + " in :ids" + order();
        return MethodSpec.methodBuilder("fetch")
                .addJavadoc(
                        "The entities with what is read together with them, which cannot be joined and locked at once.")
                .addModifiers(Modifier.PRIVATE)
                .returns(listOf(resource.entity()))
                .addParameter(listOf(key()), "ids")
                .addStatement("return $L", query(resource.entity(), jpql, false))
                .build();
    }

    private CodeBlock query(TypeName type, String jpql, boolean locks) {
        CodeBlock lock =
                locks ? CodeBlock.of(".setLockMode($T.PESSIMISTIC_WRITE)\n", JpaTypes.LOCK_MODE) : CodeBlock.of("");
        // A key of several parts makes the line longer than others can be.
        String space = resource.identity().isComposite() ? "$W" : " ";
        return CodeBlock.of(
                "entityManager\n.createQuery($S," + space + "$T.class)\n.setParameter($S, $L)\n$L.getResultList()",
                jpql,
                type,
                "ids",
                keys().ofEntities(),
                lock);
    }

    // public List<Article> requireMatching(ArticleQuery.Filter filter, int limit) {
    //     ...
    private MethodSpec requireMatching() {
        if (!locksFirst()) {
            return matching("requireMatching", entities(), resource.entity());
        }
        return MethodSpec.methodBuilder("requireMatching")
                .addJavadoc("What matches the filter, locked; 409 if that is more than the limit.")
                .addModifiers(Modifier.PUBLIC)
                .returns(listOf(resource.entity()))
                .addParameter(resource.names().filter(), "filter")
                .addParameter(int.class, "limit")
                .addStatement("return fetch(findMatchingIds(filter, limit))")
                .build();
    }

    private MethodSpec findMatchingIds() {
        boolean hasOwnColumn = resource.identity().keys().stream().anyMatch(key -> !key.isToOne());
        return hasOwnColumn || locksFirst()
                ? matching("findMatchingIds", "select " + keys().selection() + from(), key())
                : keysOfMatching();
    }

    // public List<MembershipView.Key> findMatchingIds(MembershipQuery.Filter filter, int limit) {
    //     Where where = where(filter).required();
    //     String jpql = "select e from Membership e" + where + " order by e.club.id, e.person.id";
    //     ...
    //     return Items.atMost(limit, found, "memberships").stream()
    //             .map(membership -> new MembershipView.Key(membership.getClub().getId(),
    // membership.getPerson().getId()))
    //             .toList();
    // }
    /** Where all of a key are relations, nothing that is selected of the row itself would be locked. */
    private MethodSpec keysOfMatching() {
        String variable = resource.names().variable();
        CodeBlock lock = CodeBlock.of(".setLockMode($T.PESSIMISTIC_WRITE)\n", JpaTypes.LOCK_MODE);
        return selecting("findMatchingIds", entities(), resource.entity(), lock)
                .addJavadoc("What matches the filter, locked; 409 if that is more than the limit.")
                .returns(listOf(key()))
                .addStatement(
                        "return $T.atMost(limit, found, $S).stream()\n.map($N ->$W$L)\n.toList()",
                        support().items(),
                        resource.names().plural(),
                        variable,
                        keys().read(variable))
                .build();
    }

    // public List<Long> findMatchingIds(ArticleQuery.Filter filter, int limit) {
    //     Where where = where(filter).required();
    //     String jpql = "select e.id from Article e" + where + " order by e.id";
    //     List<Long> found = where.bind(entityManager.createQuery(jpql, Long.class))
    //             .setLockMode(LockModeType.PESSIMISTIC_WRITE)
    //             .setMaxResults(limit + 1)
    //             .getResultList();
    //     return Items.atMost(limit, found, "articles");
    // }
    private MethodSpec matching(String name, String jpql, TypeName type) {
        // Of an entity with a version, the version tells whether it was changed since.
        boolean locks = !type.equals(resource.entity()) || !resource.isVersioned();
        CodeBlock lock =
                locks ? CodeBlock.of(".setLockMode($T.PESSIMISTIC_WRITE)\n", JpaTypes.LOCK_MODE) : CodeBlock.of("");
        return selecting(name, jpql, type, lock)
                .addJavadoc("What matches the filter$L; 409 if that is more than the limit.", locks ? ", locked" : "")
                .returns(listOf(type))
                .addStatement(
                        "return $T.atMost(limit, found, $S)",
                        support().items(),
                        resource.names().plural())
                .build();
    }

    private MethodSpec.Builder selecting(String name, String jpql, TypeName type, CodeBlock lock) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.names().filter(), "filter")
                .addParameter(int.class, "limit")
                .addStatement("$T where = where(filter).required()", support().where())
                .addStatement("$T jpql = $S + where + $S", String.class, jpql, order())
                .addStatement("""
                        $T found = where.bind(entityManager.createQuery(jpql, $T.class))
                        $L.setMaxResults(limit + 1)
                        .getResultList()""", listOf(type), type, lock);
    }

    // public void deleteAll(List<Long> ids) {
    //     try {
    //         int deleted = entityManager.createQuery("delete from Article e where e.id in :ids")
    //                 .setParameter("ids", ids)
    //                 .executeUpdate();
    //         if (deleted < ids.size()) {
    //             throw new WriteConflict(() -> Items.missing(ids, existing(ids), "article"));
    //         }
    //     } catch (PersistenceException e) {
    //         throw new WriteConflict(e, () -> ...);
    //     }
    // }
    private MethodSpec deleteAll() {
        CodeBlock referenced = CodeBlock.of(
                ",$W() -> $T.conflict($S)",
                support().problemException(),
                "Other resources still refer to one of these "
                        + resource.names().plural() + ".");
        boolean marks = resource.conventions().softDelete().isPresent();
        CodeBlock body = resource.deletesEntity() ? remove() : deleteByStatement();
        return new WriteMethods(platform, resource)
                .writing("deleteAll", body, marks ? CodeBlock.of("") : referenced)
                .addJavadoc("$L all these entities; 404 if one is missing.", marks ? "Marks as deleted" : "Removes")
                .addParameter(listOf(key()), "ids")
                .build();
    }

    private CodeBlock deleteByStatement() {
        return CodeBlock.builder()
                .addStatement(
                        "int deleted = entityManager.createQuery($L\n.setParameter($S, $L)\n.executeUpdate()",
                        new SoftDeleteMethods(platform, resource)
                                .listed()
                                .orElseGet(() -> CodeBlock.of("$S)", "delete" + fromListed())),
                        "ids",
                        keys().ofEntities())
                .beginControlFlow("if (deleted < ids.size())")
                .addStatement(
                        "throw new $T(() -> $T.missing(ids, existing(ids), $S))",
                        support().writeConflict(),
                        support().items(),
                        resource.names().noun())
                .endControlFlow()
                .build();
    }

    // private List<Long> existing(List<Long> ids) {
    //     return entityManager.createQuery("select e.id from Article e where e.id in :ids", Long.class)
    //             .setParameter("ids", ids)
    //             .getResultList();
    // }
    private MethodSpec existing() {
        return MethodSpec.methodBuilder("existing")
                .addModifiers(Modifier.PRIVATE)
                .returns(listOf(key()))
                .addParameter(listOf(key()), "ids")
                .addStatement(
                        "return entityManager.createQuery($S,$W$T.class)\n.setParameter($S, $L)\n.getResultList()",
                        "select " + keys().selection() + fromListed(),
                        key(),
                        "ids",
                        keys().ofEntities())
                .build();
    }

    private String fromListed() {
        return from() + resource.whereListed();
    }

    private String from() {
        return " from " + resource.entityName() + " e";
    }

    private static CodeBlock remove() {
        return CodeBlock.builder()
                .addStatement("requireAll(ids).forEach(entityManager::remove)")
                .addStatement("entityManager.flush()")
                .build();
    }

    private boolean locksFirst() {
        return new Locking(resource).isFirst();
    }

    /** Relations that are read together with an entity are joined: each would else be a statement for each row. */
    private String entities() {
        StringBuilder jpql = new StringBuilder("select e" + from());
        resource.extras()
                .eager()
                .forEach(relation -> jpql.append(" left join fetch e.").append(relation));
        return jpql.toString();
    }

    private String order() {
        return " order by " + resource.identity().order();
    }

    private KeyCode keys() {
        return new KeyCode(resource);
    }

    private TypeName key() {
        return resource.identity().type();
    }

    private static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(LIST, type);
    }

    private SupportTypes support() {
        return platform.support();
    }
}
