package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.function.Supplier;

/** The statements that let an entity's version count a change of what belongs to it, where nothing else does. */
record VersionCount(Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    // Long version = order.getVersion();
    CodeBlock remember() {
        return ifCounted(() -> CodeBlock.builder()
                .addStatement("$T version = $L", type(), read(resource.names().variable())));
    }

    // repository.countChange(order, version);
    CodeBlock countUpdate() {
        return ifCounted(() -> CodeBlock.builder()
                .addStatement(
                        "repository.countChange($N, version)", resource.names().variable()));
    }

    // if (input.lines().isPresent()) {
    //     repository.countChange(order, version);
    // }
    CodeBlock countPatch() {
        return ifCounted(() -> CodeBlock.builder()
                .beginControlFlow("if ($L)", changes("input"))
                .addStatement(
                        "repository.countChange($N, version)", resource.names().variable())
                .endControlFlow());
    }

    // List<Long> versions = entities.stream().map(entity -> entity.getVersion()).toList();
    CodeBlock rememberSeveral() {
        return ifCounted(() -> CodeBlock.builder()
                .addStatement(
                        "$T versions = entities.stream().map(entity -> $L).toList()",
                        ParameterizedTypeName.get(LIST, type()),
                        read("entity")));
    }

    // for (int index = 0; index < entities.size(); index++) {
    //     if (items.get(index).patch().lines().isPresent()) {
    //         repository.countChange(entities.get(index), versions.get(index));
    //     }
    // }
    CodeBlock countSeveral(String patch) {
        return ifCounted(() -> CodeBlock.builder()
                .beginControlFlow("for (int index = 0; index < entities.size(); index++)")
                .beginControlFlow("if ($L)", changes(patch))
                .addStatement("repository.countChange(entities.get(index), versions.get(index))")
                .endControlFlow()
                .endControlFlow());
    }

    private CodeBlock ifCounted(Supplier<CodeBlock.Builder> statements) {
        return resource.countsComposedChanges() ? statements.get().build() : CodeBlock.of("");
    }

    private CodeBlock changes(String patch) {
        List<CodeBlock> present = resource.composed().stream()
                .filter(parts -> parts.exposure().updatable())
                .map(parts -> CodeBlock.of("$L.$N().isPresent()", patch, parts.member()))
                .toList();
        return CodeBlock.join(present, " || ");
    }

    private TypeName type() {
        return resource.version().orElseThrow().basic().boxed();
    }

    private CodeBlock read(String owner) {
        Attribute version = resource.version().orElseThrow();
        return CodeBlock.of("$L", version.access().read(owner));
    }
}
