package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.TargetKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The records within a view that are the keys of related entities, where these have several parts. */
record TargetKeyRecords(Platform platform, Resource resource) {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    List<TypeSpec> types() {
        Map<ClassName, List<Attribute>> byRecord = resource.attributes().stream()
                .filter(attribute -> attribute
                        .relation()
                        .flatMap(relation -> relation.compositeKey())
                        .isPresent())
                .filter(this::isHeld)
                .collect(Collectors.groupingBy(
                        attribute -> attribute.target().keyRecord(resource.names()),
                        TreeMap::new,
                        Collectors.toList()));
        return byRecord.entrySet().stream()
                .map(entry -> type(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether a record of the resource holds the key, or several of them. */
    private boolean isHeld(Attribute relation) {
        return resource.shown().contains(relation)
                || isWritten(relation)
                || resource.linkable().contains(relation)
                || relation.expansion().filter(expansion -> expansion.idsOnly()).isPresent();
    }

    private boolean isWritten(Attribute relation) {
        return resource.takesInput() && relation.exposure().isWritten() && !relation.isComposed();
    }

    // public record SeatKey(String hall, Integer row) {}
    private TypeSpec type(ClassName name, List<Attribute> relations) {
        TargetKey key = relations.get(0).target().compositeKey().orElseThrow();
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        key.parts().forEach(part -> components.addParameter(part.value().boxed(), part.member()));
        String noun = new Names(relations.get(0).target().target()).noun();
        TypeSpec.Builder type = TypeSpec.recordBuilder(name.simpleName())
                .addJavadoc("What tells $L from the others.", English.withArticle(noun))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        ClassName record = ClassName.get("", name.simpleName());
        boolean linked = has(relations, relation -> resource.linkable().contains(relation));
        if (linked) {
            type.addSuperinterface(platform.support().compositeId())
                    .addMethod(entityKey(key))
                    .addMethod(KeyRecord.text(key.parts().stream()
                                    .map(TargetKey.Part::member)
                                    .toList())
                            .build());
        }
        if (resource.isMapped() && has(relations, relation -> resource.shown().contains(relation))) {
            type.addMethod(of(record, key));
        }
        if (has(relations, this::isWritten)) {
            type.addMethod(toEntityKey(record, key));
        }
        if (has(relations, relation -> isWritten(relation) && relation.isToMany())) {
            type.addMethod(toEntityKeys(record, key));
        }
        return type.build();
    }

    private static boolean has(List<Attribute> relations, Predicate<Attribute> which) {
        return relations.stream().anyMatch(which);
    }

    // static @Nullable SeatKey of(@Nullable SeatId key) {
    //     return key == null ? null : new SeatKey(key.getHall(), key.getRow());
    // }
    private MethodSpec of(ClassName record, TargetKey key) {
        CodeBlock parts = key.parts().stream()
                .map(part -> CodeBlock.of("$L", part.component().read("key")))
                .collect(CodeBlock.joining(",$W"));
        return converting("of", key.type(), record)
                .addJavadoc("The key as clients see it.")
                .addStatement("return key == null ? null : new $T($L)", record, parts)
                .build();
    }

    // static @Nullable SeatId toEntityKey(@Nullable SeatKey key) {
    //     return key == null ? null : new SeatId(key.hall(), key.row());
    // }
    private MethodSpec toEntityKey(ClassName record, TargetKey key) {
        MethodSpec.Builder method =
                converting("toEntityKey", record, key.type()).addJavadoc("The key as the entity has it.");
        if (!key.arguments().isEmpty()) {
            return method.addStatement("return key == null ? null : $L", made(key, member -> "key." + member + "()"))
                    .build();
        }
        method.beginControlFlow("if (key == null)").addStatement("return null").endControlFlow();
        return method.addCode(filled(key, member -> "key." + member + "()")).build();
    }

    // public SeatId entityKey() {
    //     return new SeatId(hall, row);
    // }
    private static MethodSpec entityKey(TargetKey key) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("entityKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(key.type());
        return key.arguments().isEmpty()
                ? method.addCode(filled(key, member -> member + "()")).build()
                : method.addStatement("return $L", made(key, member -> member)).build();
    }

    private static CodeBlock made(TargetKey key, UnaryOperator<String> read) {
        CodeBlock arguments = key.arguments().stream()
                .map(member -> CodeBlock.of("$L", read.apply(member)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", key.type(), arguments);
    }

    private static CodeBlock filled(TargetKey key, UnaryOperator<String> read) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("$1T entityKey = new $1T()", key.type());
        key.parts().forEach(part -> code.addStatement(part.component().write("entityKey", read.apply(part.member()))));
        return code.addStatement("return entityKey").build();
    }

    // static List<SeatId> toEntityKeys(@Nullable List<SeatKey> keys) {
    //     return keys == null ? List.of() : keys.stream().map(SeatKey::toEntityKey).toList();
    // }
    private MethodSpec toEntityKeys(ClassName record, TargetKey key) {
        TypeName keys = ParameterizedTypeName.get(LIST, record);
        return MethodSpec.methodBuilder("toEntityKeys")
                .addJavadoc("The keys as the entities have them; none for null.")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(LIST, key.type()))
                .addParameter(platform.nullness().nullable(keys), "keys")
                .addStatement(
                        "return keys == null ? $T.of() : keys.stream().map($T::toEntityKey).toList()", LIST, record)
                .build();
    }

    private MethodSpec.Builder converting(String name, ClassName from, ClassName to) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(platform.nullness().nullable(to))
                .addParameter(ParameterSpec.builder(platform.nullness().nullable(from), "key")
                        .build());
    }
}
