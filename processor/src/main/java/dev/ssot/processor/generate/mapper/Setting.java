package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The statements that set one attribute of an entity from an input, and the private methods that those call. */
record Setting(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    private static final ClassName LINKED_HASH_SET = ClassName.get("java.util", "LinkedHashSet");
    private static final ClassName CHRONO_UNIT = ClassName.get("java.time.temporal", "ChronoUnit");

    CodeBlock onCreate(Attribute attribute) {
        CodeBlock value = value(attribute, CodeBlock.of("input.$N()", attribute.member()));
        if (attribute.isToMany()) {
            return write(attribute, collection(attribute, value));
        }
        if (attribute.isToOne() || attribute.requiredOnCreate()) {
            return write(attribute, value);
        }
        return setIfPresent(value, attribute, entity());
    }

    CodeBlock onUpdate(Attribute attribute) {
        CodeBlock value = value(attribute, CodeBlock.of("input.$N()", attribute.member()));
        if (attribute.primitive()) {
            return setIfPresent(value, attribute, entity());
        }
        return attribute.isToMany() ? replace(attribute, value) : write(attribute, value);
    }

    CodeBlock onPatch(Attribute attribute) {
        String change = "input." + attribute.member() + "()";
        Access access = attribute.access();
        return switch (attribute.kind()) {
            case BASIC -> CodeBlock.of("$L.ifPresent($L)", change, access.writerReference(entity()));
            case TO_ONE -> CodeBlock.of(
                    "$L.ifPresent(value -> $L)", change, write(attribute, value(attribute, CodeBlock.of("value"))));
            case TO_MANY -> CodeBlock.of(
                    "$L.ifPresent(values -> $L)", change, replace(attribute, value(attribute, CodeBlock.of("values"))));
            case EMBEDDED -> CodeBlock.of(
                    "$L.ifPresent(value -> $L)",
                    change,
                    write(attribute, CodeBlock.of("$NPatched($L, value)", attribute.name(), access.read(entity()))));
        };
    }

    // article.setCreatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    List<CodeBlock> timestamps(Predicate<Attribute> which) {
        List<CodeBlock> statements = new ArrayList<>();
        Map<TypeName, Attribute> set = new HashMap<>();
        for (Attribute attribute : resource.timestamps().stream().filter(which).toList()) {
            Attribute earlier = set.putIfAbsent(attribute.basic().java(), attribute);
            statements.add(write(attribute, earlier == null ? now(attribute) : read(earlier)));
        }
        return statements;
    }

    private static CodeBlock now(Attribute attribute) {
        // Micros are what databases keep: the answer to a write shows what the next read will show.
        return CodeBlock.of("$T.now().truncatedTo($T.MICROS)", attribute.basic().java(), CHRONO_UNIT);
    }

    private CodeBlock read(Attribute attribute) {
        return CodeBlock.of("$L", attribute.access().read(entity()));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        List<Attribute> references = resource.references();
        if (references.stream().anyMatch(Attribute::isToOne)) {
            methods.add(reference());
        }
        if (references.stream().anyMatch(Attribute::isToMany)) {
            methods.add(references());
            if (resource.changes()) {
                methods.add(replace());
            }
        }
        if (setsIfPresent()) {
            methods.add(setIfPresent());
        }
        return methods;
    }

    static CodeBlock setIfPresent(CodeBlock value, Attribute attribute, String owner) {
        return CodeBlock.of("setIfPresent($L, $L)", value, attribute.access().writerReference(owner));
    }

    private boolean setsIfPresent() {
        boolean creates = resource.supports(Operation.CREATE)
                && resource.creatable().stream().anyMatch(Setting::isOptional);
        boolean updates = resource.supports(Operation.UPDATE)
                && resource.updatable().stream().anyMatch(Attribute::primitive);
        boolean embeds = resource.embedded().stream()
                .filter(attribute -> !attribute.embedded().isRecord())
                .flatMap(attribute -> attribute.embedded().components().stream())
                .anyMatch(Attribute::primitive);
        return creates || updates || embeds;
    }

    private static boolean isOptional(Attribute attribute) {
        return attribute.relation().isEmpty() && !attribute.requiredOnCreate();
    }

    /** The entity's value for what a client sent. */
    private CodeBlock value(Attribute attribute, CodeBlock sent) {
        return switch (attribute.kind()) {
            case BASIC -> sent;
            case EMBEDDED -> CodeBlock.of("$N($L)", attribute.name(), sent);
            case TO_ONE -> CodeBlock.of("reference($T.class, $L)", attribute.target().target(), sent);
            case TO_MANY -> CodeBlock.of("references($T.class, $L)", attribute.target().target(), sent);
        };
    }

    private CodeBlock collection(Attribute attribute, CodeBlock references) {
        TypeName declared = attribute.target().collection();
        boolean set = declared instanceof ParameterizedTypeName type
                && type.rawType().simpleName().equals("Set");
        return set ? CodeBlock.of("new $T<>($L)", LINKED_HASH_SET, references) : references;
    }

    private CodeBlock write(Attribute attribute, CodeBlock value) {
        Access access = attribute.access();
        return access.writesField()
                ? CodeBlock.of("$N.$N = $L", entity(), access.writer(), value)
                : CodeBlock.of("$N.$N($L)", entity(), access.writer(), value);
    }

    private CodeBlock replace(Attribute attribute, CodeBlock references) {
        return CodeBlock.of("replace($L, $L)", attribute.access().read(entity()), references);
    }

    private String entity() {
        return resource.names().variable();
    }

    // private <T> @Nullable T reference(Class<T> type, @Nullable Object key) {
    //     return key == null ? null : entityManager.getReference(type, key);
    // }
    private MethodSpec reference() {
        TypeVariableName entity = TypeVariableName.get("T");
        return generic("reference", entity)
                .returns(platform.nullness().nullable(entity))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), entity), "type")
                .addParameter(platform.nullness().nullable(ClassName.OBJECT), "key")
                .addStatement("return key == null ? null : entityManager.getReference(type, key)")
                .build();
    }

    // private <T> List<T> references(Class<T> type, @Nullable List<?> keys)
    private MethodSpec references() {
        TypeVariableName entity = TypeVariableName.get("T");
        TypeName keys = ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(Object.class));
        return generic("references", entity)
                .returns(ParameterizedTypeName.get(LIST, entity))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), entity), "type")
                .addParameter(platform.nullness().nullable(keys), "keys")
                .addStatement("$T<$T> references = new $T<>()", LIST, entity, ARRAY_LIST)
                .beginControlFlow("if (keys != null)")
                .addStatement("keys.forEach(key -> references.add(entityManager.getReference(type, key)))")
                .endControlFlow()
                .addStatement("return references")
                .build();
    }

    // private static <T> void replace(Collection<T> current, List<T> wanted) {
    //     current.clear();
    //     current.addAll(wanted);
    // }
    private static MethodSpec replace() {
        TypeVariableName entity = TypeVariableName.get("T");
        return generic("replace", entity)
                .addJavadoc("Keeps the collection, so that only the difference is written.")
                .addModifiers(Modifier.STATIC)
                .addParameter(ParameterizedTypeName.get(ClassName.get("java.util", "Collection"), entity), "current")
                .addParameter(ParameterizedTypeName.get(LIST, entity), "wanted")
                .addStatement("current.clear()")
                .addStatement("current.addAll(wanted)")
                .build();
    }

    // private static <T> void setIfPresent(@Nullable T value, Consumer<T> setter)
    private MethodSpec setIfPresent() {
        TypeVariableName type = TypeVariableName.get("T");
        return generic("setIfPresent", type)
                .addModifiers(Modifier.STATIC)
                .addParameter(platform.nullness().nullable(type), "value")
                .addParameter(ParameterizedTypeName.get(ClassName.get("java.util.function", "Consumer"), type), "setter")
                .beginControlFlow("if (value != null)")
                .addStatement("setter.accept(value)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder generic(String name, TypeVariableName variable) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).addTypeVariable(variable);
    }
}
