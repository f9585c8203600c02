package dev.ssot.processor.generate.validator;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.TargetKey;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that a client sends all parts of a key. */
final class TargetKeyChecks {

    private TargetKeyChecks() {}

    static boolean isNeeded(Attribute attribute) {
        return attribute.relation().flatMap(relation -> relation.compositeKey()).isPresent();
    }

    static CodeBlock code(Attribute attribute, String path) {
        if (!isNeeded(attribute)) {
            return CodeBlock.of("");
        }
        List<String> members = attribute.target().compositeKey().orElseThrow().parts().stream()
                .map(TargetKey.Part::member)
                .toList();
        return attribute.isToMany() ? ofEach(members, path) : ofOne(members, path);
    }

    // if (value != null) {
    //     violations.check("seatId.hall", value.hall() != null, "must not be null");
    // }
    private static CodeBlock ofOne(List<String> members, String path) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (value != null)");
        members.forEach(member -> code.addStatement(
                "violations.check($S, value.$N() != null, $S)", path + "." + member, member, "must not be null"));
        return code.endControlFlow().build();
    }

    // if (value != null && value.stream().anyMatch(key -> key != null && (key.hall() == null || key.row() == null))) {
    //     violations.add("seatIds", "must have hall and row in each");
    // }
    private static CodeBlock ofEach(List<String> members, String path) {
        String absent =
                members.stream().map(member -> "key." + member + "() == null").collect(Collectors.joining("$W|| "));
        int last = members.size() - 1;
        return CodeBlock.builder()
                .beginControlFlow(
                        "if (value != null$W&& value.stream().anyMatch(key -> key != null && (" + absent + ")))")
                .addStatement(
                        "violations.add($S, $S)",
                        path,
                        "must have " + String.join(", ", members.subList(0, last)) + " and " + members.get(last)
                                + " in each")
                .endControlFlow()
                .build();
    }
}
