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

    private static final ClassName IDENTITY_MAP = ClassName.get("java.util", "IdentityHashMap");

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

    // IdentityHashMap<Order, Long> versions = new IdentityHashMap<>();
    CodeBlock rememberSeveral() {
        return ifCounted(() -> CodeBlock.builder()
                .addStatement(
                        "$T versions = new $T<>()",
                        ParameterizedTypeName.get(IDENTITY_MAP, resource.entity(), type()),
                        IDENTITY_MAP));
    }

    // if (item.patch().lines().isPresent()) {
    //     versions.put(entity, entity.getVersion());
    // }
    CodeBlock rememberOne(String patch) {
        return ifCounted(() -> CodeBlock.builder()
                .beginControlFlow("if ($L)", changes(patch))
                .addStatement("versions.put(entity, $L)", read("entity"))
                .endControlFlow());
    }

    // versions.forEach(repository::countChange);
    CodeBlock countSeveral() {
        return ifCounted(() -> CodeBlock.builder().addStatement("versions.forEach(repository::countChange)"));
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
