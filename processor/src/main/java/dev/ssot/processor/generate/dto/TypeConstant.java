package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Resource;
import javax.lang.model.element.Modifier;

/** The constant of a filter for what an entity is. */
record TypeConstant(SupportTypes support, Resource resource, Discriminator discriminator) {

    // public static final TypeProperty<Payment> TYPE = new TypeProperty<Payment>("type")
    //         .or("card", CardPayment.class)
    //         .or("Transfer", Transfer.class);
    FieldSpec field(String name) {
        ParameterizedTypeName type = ParameterizedTypeName.get(support.typeProperty(), resource.entity());
        CodeBlock choices = discriminator.kinds().stream()
                .map(kind -> CodeBlock.of("\n.or($S, $T.class)", kind.name(), kind.entity()))
                .collect(CodeBlock.joining(""));
        return FieldSpec.builder(type, name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer("$>$>new $T($S)$L$<$<", type, discriminator.member(), choices)
                .build();
    }
}
