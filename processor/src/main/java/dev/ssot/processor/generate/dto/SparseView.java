package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import javax.lang.model.element.Modifier;

/** What a view needs so that clients can choose which of its fields they get. */
record SparseView(Platform platform, Resource resource) {

    private static final String FIELDS = "fields";

    /** {@code Set<Field>}, as seen from where {@code field} is its name. */
    static TypeName setOf(ClassName field) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "Set"), field);
    }

    // public View only(Set<Field> fields) {
    //     if (fields.isEmpty()) {
    //         return this;
    //     }
    //     return Sparse.of(entityTag(), fields)
    //             .with("id", id)
    //             .with(Field.TITLE, title)
    //             .withExpanded("author", author);
    // }
    MethodSpec only() {
        CodeBlock.Builder members = CodeBlock.builder();
        for (Attribute attribute : resource.shown()) {
            String member = attribute.member();
            CodeBlock name = attribute.role().isKey()
                    ? CodeBlock.of("$S", member)
                    : CodeBlock.of("Field.$N", Names.constant(member));
            members.add("\n.with($L, $L)", name, value(member));
        }
        for (Attribute relation : resource.expandable()) {
            String member = new Members(resource.names()).expandedName(relation);
            members.add("\n.withExpanded($S, $L)", member, value(member));
        }
        return MethodSpec.methodBuilder("only")
                .addJavadoc("The key, these fields and what is expanded; all there is if no field is named.")
                .addModifiers(Modifier.PUBLIC)
                .returns(platform.support().view())
                .addParameter(setOf(ClassName.get("", "Field")), FIELDS)
                .beginControlFlow("if ($N.isEmpty())", FIELDS)
                .addStatement("return this")
                .endControlFlow()
                .addStatement("return $L$L", made(), members.build())
                .build();
    }

    // public enum Field implements Named { ID, TITLE }
    TypeSpec field() {
        return NamedEnum.builder(
                        platform.support().named(),
                        resource.names().field().simpleName(),
                        "What clients can choose to be shown.",
                        resource.shown().stream().map(Attribute::member).toList())
                .build();
    }

    /** What is chosen of a version is still of that version. */
    private CodeBlock made() {
        return resource.isVersioned()
                ? CodeBlock.of("$T.of(entityTag(), $N)", platform.support().sparse(), FIELDS)
                : CodeBlock.of("new $T($N)", platform.support().sparse(), FIELDS);
    }

    private static CodeBlock value(String member) {
        return CodeBlock.of(member.equals(FIELDS) ? "$N()" : "$N", member);
    }
}
