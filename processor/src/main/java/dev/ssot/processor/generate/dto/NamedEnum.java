package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.model.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An enum of what clients can name. */
final class NamedEnum {

    private NamedEnum() {}

    // public enum Expansion implements Named { AUTHOR, TAGS }
    static TypeSpec.Builder builder(ClassName superinterface, String name, String description, List<String> wireNames) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name)
                .addJavadoc(description)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(superinterface);
        for (String wireName : wireNames) {
            type.addEnumConstant(Names.constant(wireName), constant(wireName));
        }
        return type;
    }

    /** Without a body where the name on the wire follows from the constant's, which it nearly always does. */
    private static TypeSpec constant(String wireName) {
        TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder("");
        if (!Names.isRegular(wireName)) {
            constant.addMethod(MethodSpec.methodBuilder("wireName")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(String.class)
                    .addStatement("return $S", wireName)
                    .build());
        }
        return constant.build();
    }
}
