package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a service that read. */
record ReadMethods(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        Names names = resource.names();
        return Stream.of(
                        resource.supports(Operation.LIST) ? List.of(list(names)) : List.<MethodSpec>of(),
                        List.of(findById(names)),
                        resource.isQueried() ? List.of(count(names)) : List.<MethodSpec>of(),
                        List.of(exists()))
                .flatMap(List::stream)
                .toList();
    }

    private MethodSpec list(Names names) {
        return reading("list", ParameterizedTypeName.get(platform.support().page(), names.view()))
                .addParameter(names.query(), "query")
                .addStatement("return repository.findAll(query)")
                .build();
    }

    // return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("article", id));
    private MethodSpec findById(Names names) {
        MethodSpec.Builder method = reading("findById", names.view())
                .addJavadoc("The $L with this id; 404 if there is none.", names.noun())
                .addParameter(resource.key().basic().boxed(), "id");
        CodeBlock arguments = CodeBlock.of("id");
        if (!resource.expandable().isEmpty()) {
            method.addParameter(
                    ParameterizedTypeName.get(ClassName.get("java.util", "Set"), names.expansion()), "expand");
            arguments = CodeBlock.of("id, expand");
        }
        return method.addStatement(
                        "return repository.findById($L)$Z.orElseThrow(() -> $T.notFound($S, id))",
                        arguments,
                        platform.support().problemException(),
                        names.noun())
                .build();
    }

    private MethodSpec count(Names names) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("count").addModifiers(Modifier.PUBLIC).returns(long.class);
        if (!resource.isFiltered()) {
            return method.addStatement("return repository.count()").build();
        }
        return method.addParameter(names.filter(), "filter")
                .addStatement("return repository.count(filter)")
                .build();
    }

    private MethodSpec exists() {
        return MethodSpec.methodBuilder("exists")
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(resource.key().basic().boxed(), "id")
                .addStatement("return repository.exists(id)")
                .build();
    }

    private MethodSpec.Builder reading(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(resource.readsInTransaction() ? platform.beans().readTransaction() : List.of())
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
