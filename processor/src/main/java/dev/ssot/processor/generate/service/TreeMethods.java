package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Hierarchy;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a service that read a tree. */
record TreeMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (tree().isShownDownwards()) {
            methods.add(roots());
            methods.add(below("children", "directly below one"));
            methods.add(below("descendants", "below one, on any level"));
            methods.add(present());
        }
        if (tree().isShownUpwards()) {
            methods.add(ancestors());
        }
        return methods;
    }

    // Category parent = category.getParent();
    CodeBlock parent() {
        return tree().movable()
                .map(parent -> CodeBlock.builder()
                        .addStatement(
                                "$T parent = $L",
                                resource.entity(),
                                parent.access().read(names().variable()))
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // repository.checkMove(category, parent);
    CodeBlock checkMove() {
        return tree().movable()
                .map(parent -> CodeBlock.builder()
                        .addStatement("repository.checkMove($N, parent)", names().variable())
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // List<Category> parents = entities.stream().map(entity -> entity.getParent()).toList();
    CodeBlock parents() {
        return tree().movable()
                .map(parent -> CodeBlock.builder()
                        .addStatement(
                                "$T parents = entities.stream().map(entity -> $L).toList()",
                                ParameterizedTypeName.get(ClassName.get("java.util", "List"), resource.entity()),
                                parent.access().read("entity"))
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // Items.each(parents, entities, (parent, entity) -> repository.checkMove(entity, parent));
    CodeBlock checkItemMoves() {
        return tree().movable()
                .map(parent -> CodeBlock.builder()
                        .addStatement(
                                "$T.each(parents, entities, (parent, entity) -> repository.checkMove(entity, parent))",
                                platform.support().items())
                        .build())
                .orElse(CodeBlock.of(""));
    }

    // for (int index = 0; index < entities.size(); index++) {
    //     repository.checkMove(entities.get(index), parents.get(index));
    // }
    CodeBlock checkMoves() {
        return tree().movable()
                .map(parent -> CodeBlock.builder()
                        .beginControlFlow("for (int index = 0; index < entities.size(); index++)")
                        .addStatement("repository.checkMove(entities.get(index), parents.get(index))")
                        .endControlFlow()
                        .build())
                .orElse(CodeBlock.of(""));
    }

    private MethodSpec roots() {
        return reading("roots", page())
                .addJavadoc("The $L without a parent.", names().plural())
                .addParameter(names().query(), "query")
                .addStatement("return repository.findRoots(query)")
                .build();
    }

    // public Page<CategoryView> children(Long id, CategoryQuery query) {
    //     return present(id, repository.findChildren(id, query));
    // }
    private MethodSpec below(String name, String where) {
        return reading(name, page())
                .addJavadoc("The $L $L; 404 if there is no such $L.", names().plural(), where, names().noun())
                .addParameter(resource.identity().type(), "id")
                .addParameter(names().query(), "query")
                .addStatement("return present(id, repository.find$L(id, query))", Names.capitalise(name))
                .build();
    }

    // private Page<CategoryView> present(Long id, Page<CategoryView> page) {
    //     if (page.items().isEmpty() && !repository.exists(id)) {
    //         throw ProblemException.notFound("category", id);
    //     }
    //     return page;
    // }
    private MethodSpec present() {
        return MethodSpec.methodBuilder("present")
                .addJavadoc("An empty page may be that of $L that does not exist.", English.withArticle(names().noun()))
                .addModifiers(Modifier.PRIVATE)
                .returns(page())
                .addParameter(resource.identity().type(), "id")
                .addParameter(page(), "page")
                .beginControlFlow("if (page.items().isEmpty() && !repository.exists(id))")
                .addStatement("throw $T.notFound($S, id)", platform.support().problemException(), names().noun())
                .endControlFlow()
                .addStatement("return page")
                .build();
    }

    private MethodSpec ancestors() {
        return reading("ancestors", ParameterizedTypeName.get(platform.support().ancestors(), names().view()))
                .addJavadoc(
                        "The $1L above one, from the root down, the nearest 100 at most; 404 if there is no such $2L.",
                        names().plural(),
                        names().noun())
                .addParameter(resource.identity().type(), "id")
                .addStatement(
                        "return repository.findAncestors(id)$Z.orElseThrow(() -> $T.notFound($S, id))",
                        platform.support().problemException(),
                        names().noun())
                .build();
    }

    private MethodSpec.Builder reading(String name, TypeName result) {
        return new ReadMethods(platform, resource).reading(name, result);
    }

    private TypeName page() {
        return ParameterizedTypeName.get(platform.support().page(), names().view());
    }

    private Hierarchy tree() {
        return new Hierarchy(resource);
    }

    private Names names() {
        return resource.names();
    }
}
