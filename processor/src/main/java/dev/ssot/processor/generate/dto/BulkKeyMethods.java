package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.Locking;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of the record of a key of several parts by which several entities are found at once. */
record BulkKeyMethods(Platform platform, Resource resource, CompositeKey key) {

    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName RECORD = ClassName.get("", "Key");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (areListed()) {
            methods.add(toEntityKeys());
        }
        if (bulk().lists(Bulk.Kind.DELETE)) {
            methods.add(parse());
        }
        return methods;
    }

    /** Whether a statement has a list of keys. */
    boolean areListed() {
        return bulk().lists(Bulk.Kind.UPDATE)
                || bulk().does(Bulk.Kind.DELETE)
                || (bulk().filters(Bulk.Kind.UPDATE) && new Locking(resource).isFirst());
    }

    // static List<OrderLineId> toEntityKeys(List<Key> keys) {
    //     return keys.stream().map(Key::toEntityKey).toList();
    // }
    private MethodSpec toEntityKeys() {
        return MethodSpec.methodBuilder("toEntityKeys")
                .addJavadoc("The same of several.")
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(LIST, key.type()))
                .addParameter(ParameterizedTypeName.get(LIST, RECORD), "keys")
                .addStatement("return keys.stream().map($T::toEntityKey).toList()", RECORD)
                .build();
    }

    // static Key parse(String text) {
    //     KeyText parts = KeyText.of(text, 2);
    //     return new Key(parts.at(0, Long::valueOf), parts.at(1));
    // }
    private MethodSpec parse() {
        List<Attribute> keys = resource.identity().keys();
        List<CodeBlock> parts = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            parts.add(part(index, keys.get(index).single()));
        }
        return MethodSpec.methodBuilder("parse")
                .addJavadoc("Reads a key as it is written in a path.")
                .addModifiers(Modifier.STATIC)
                .returns(RECORD)
                .addParameter(String.class, "text")
                .addStatement(
                        "$1T parts = $1T.of(text, $2L)", platform.support().keyText(), keys.size())
                .addStatement("return new $T($L)", RECORD, CodeBlock.join(parts, ",$W"))
                .build();
    }

    private static CodeBlock part(int index, Value value) {
        return value.type() == ValueType.STRING
                ? CodeBlock.of("parts.at($L)", index)
                : CodeBlock.of(
                        "parts.at($L, $T::$L)",
                        index,
                        value.boxed(),
                        value.type().parser());
    }

    private Bulk bulk() {
        return resource.extras().bulk();
    }
}
