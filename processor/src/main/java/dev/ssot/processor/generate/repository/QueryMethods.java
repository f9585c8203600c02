package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The private methods of a repository that turn a typed query into JPQL, and add relations to many. */
record QueryMethods(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    /** What the generated method calls its own parameters and locals, and the field that it uses. */
    private static final Set<String> LOCALS = Set.of("views", "view", "expand", "expanded", "entityManager");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (resource.isQueried() && resource.isFiltered()) {
            methods.add(where());
        }
        if (resource.supports(Operation.LIST)) {
            methods.add(new ListMethods(platform, resource).path());
        }
        if (!resource.expandableToMany().isEmpty()) {
            methods.add(expand());
        }
        Optional<MethodSpec> withValues = new ValueMethods(platform, resource).method();
        withValues.ifPresent(methods::add);
        if (!resource.expandableToMany().isEmpty() || withValues.isPresent()) {
            methods.add(ids());
        }
        return methods;
    }

    // private static Where where(ArticleQuery.Filter filter) {
    //     return new Where().all(filter.conditions()).search(filter.q(), "e.title");
    // }
    private MethodSpec where() {
        CodeBlock.Builder conditions = CodeBlock.builder();
        resource.restriction().ifPresent(live -> conditions.add("\n.restrict($S)", live));
        if (!resource.filters().isEmpty()) {
            conditions.add("\n.all(filter.conditions())");
        }
        conditions.add(new Search(platform, resource).condition());
        return MethodSpec.methodBuilder("where")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(platform.support().where())
                .addParameter(resource.names().filter(), "filter")
                .addStatement("return new $T()$L", platform.support().where(), conditions.build())
                .build();
    }

    // private List<ArticleView> expand(List<ArticleView> views, Set<Expansion> expand) {
    //     List<ArticleView> expanded = views;
    //     if (expand.contains(Expansion.COMMENTS)) {
    //         Related<CommentSummary> comments =
    //                 Related.load(entityManager, COMMENTS, ids(views), CommentSummary.class);
    //         expanded = expanded.stream().map(view -> view.withComments(comments.of(view.id()))).toList();
    //     }
    //     return expanded;
    // }
    private MethodSpec expand() {
        Names names = resource.names();
        TypeName views = ParameterizedTypeName.get(LIST, names.view());
        MethodSpec.Builder method = MethodSpec.methodBuilder("expand")
                .addModifiers(Modifier.PRIVATE)
                .returns(views)
                .addParameter(views, "views")
                .addParameter(ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand")
                .addStatement("$T expanded = views", views);
        resource.expandableToMany().forEach(relation -> method.addCode(expandOne(relation)));
        return method.addStatement("return expanded").build();
    }

    // private static List<Long> ids(List<ArticleView> views) {
    //     return views.stream().map(ArticleView::id).toList();
    // }
    private MethodSpec ids() {
        ClassName view = resource.names().view();
        return MethodSpec.methodBuilder("ids")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(LIST, new KeyCode(resource).entityType()))
                .addParameter(ParameterizedTypeName.get(LIST, view), "views")
                .addStatement("return views.stream()$L.toList()", key(view))
                .build();
    }

    // .map(ArticleView::id), or .map(view -> new LineView.Key(view.orderId(), view.number()).toEntityKey())
    private CodeBlock key(ClassName view) {
        return resource.identity().isComposite()
                ? CodeBlock.of("\n.map(view -> $L.toEntityKey())\n", new KeyCode(resource).ofView("view"))
                : CodeBlock.of(".map($T::$N)", view, resource.key().member());
    }

    private CodeBlock expandOne(Attribute relation) {
        Names names = resource.names();
        Members members = new Members(names);
        TypeName element =
                members.showsKeysOnly(relation) ? members.key(relation) : new Polymorphism(resource).summary(relation);
        String member = members.expandedName(relation);
        String related = LOCALS.contains(member) ? member + "Related" : member;
        // A key of several parts makes the line longer than others can be.
        String space = resource.identity().isComposite() ? "$W" : " ";
        return CodeBlock.builder()
                .beginControlFlow("if (expand.contains($T.$N))", names.expansion(), Selection.name(relation))
                .addStatement(
                        "$T $N =$W$T.load(entityManager, $N, ids(views), $T.class)",
                        ParameterizedTypeName.get(platform.support().related(), element),
                        related,
                        platform.support().related(),
                        Selection.constantName(relation),
                        element)
                .addStatement(
                        "expanded = expanded.stream()\n.map(view ->" + space + "view.with$L($N.of($L)))\n.toList()",
                        Names.capitalise(member),
                        related,
                        new KeyCode(resource).ofView("view"))
                .endControlFlow()
                .build();
    }
}
