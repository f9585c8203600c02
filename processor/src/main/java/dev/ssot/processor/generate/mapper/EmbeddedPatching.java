package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Nullness;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Resource;

/** The private method that applies a patch to an embeddable. */
record EmbeddedPatching(Platform platform, Resource resource) {

    private static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    // private static @Nullable Seo seoPatched(@Nullable Seo current, @Nullable ArticleSeoPatch patch) {
    //     if (patch == null) {
    //         return null;
    //     }
    //     Seo value = current == null ? new Seo() : current;
    //     patch.title().ifPresent(value::setTitle);
    //     return value;
    // }
    MethodSpec method(Attribute attribute) {
        Embeddable embeddable = attribute.embedded();
        TypeName type = embeddable.type();
        MethodSpec.Builder method = EmbeddedMapping.method(embeddable.name() + "Patched", embeddable.refers())
                .returns(nullness().nullable(type))
                .addParameter(nullness().nullable(type), "current")
                .addParameter(nullness().nullable(resource.names().embeddedPatch(attribute)), "patch")
                .beginControlFlow("if (patch == null)")
                .addStatement("return null")
                .endControlFlow();
        if (embeddable.isRecord()) {
            CodeBlock arguments = embeddable.components().stream()
                    .map(component -> argument(attribute, component))
                    .collect(CodeBlock.joining(",\n"));
            CodeBlock made = new EmbeddedMapping(platform, resource)
                    .made(attribute, CodeBlock.of("new $T(\n$L)", type, arguments));
            return method.addStatement("return $L", made).build();
        }
        method.addStatement("$1T value = current == null ? new $1T() : current", type);
        for (Attribute component : embeddable.components()) {
            if (component.exposure().updatable()) {
                method.addStatement("patch.$N().ifPresent($L)", component.member(), setter(component));
            }
        }
        return method.addStatement("return value").build();
    }

    // Violations.require("price.amount", patch.amount().orElse(current == null ? null : current.amount()))
    private CodeBlock argument(Attribute attribute, Attribute component) {
        if (!EmbeddedMapping.isChecked(component)) {
            return EmbeddedMapping.argument(component, changed(component));
        }
        String place = Embeddable.pathIn(resource, attribute);
        String path = place.isEmpty() ? component.member() : place + "." + component.member();
        return CodeBlock.of("$T.require($S, $L)", platform.support().violations(), path, changed(component));
    }

    // value::setTitle, or sent -> value.setImage(seoImagePatched(value.getImage(), sent))
    private static CodeBlock setter(Attribute component) {
        if (component.isToOne()) {
            CodeBlock reference = EmbeddedMapping.reference(component, CodeBlock.of("sent"));
            return CodeBlock.of("sent -> $L", Setting.write("value", component, reference));
        }
        if (HeldCode.of(component).isPresent()) {
            return CodeBlock.of(
                    "sent -> $L", Setting.write("value", component, HeldCode.make(component, CodeBlock.of("sent"))));
        }
        if (!component.isEmbedded()) {
            return CodeBlock.of("$L", component.access().writerReference("value"));
        }
        String current = component.access().read("value");
        String patched = component.embedded().name() + "Patched(" + current + ", sent)";
        return CodeBlock.of("sent -> $L", component.access().write("value", patched));
    }

    // patch.amount().orElse(current == null ? null : current.amount())
    //
    // or, for what is embedded:
    //
    // patch.image().isPresent()
    //         ? seoImagePatched(current == null ? null : current.image(), patch.image().value())
    //         : current == null ? null : current.image()
    //
    // or, for what is held otherwise:
    //
    // patch.price().isPresent()
    //         ? Optional.ofNullable(patch.price().value()).map(Money::of).orElse(null)
    //         : current == null ? null : current.price()
    private static CodeBlock changed(Attribute component) {
        String current = "current == null ? null : " + component.access().read("current");
        CodeBlock sent = CodeBlock.of("patch.$N().value()", component.member());
        if (component.isToOne()) {
            return sentOr(component, EmbeddedMapping.reference(component, sent), current);
        }
        if (HeldCode.of(component).isPresent()) {
            CodeBlock made = CodeBlock.of(
                    "$T.ofNullable($L)$Z.map($L).orElse(null)", OPTIONAL, sent, HeldCode.maker(component.basic()));
            return sentOr(component, made, current);
        }
        if (component.isEmbedded()) {
            String name = component.embedded().name();
            return sentOr(component, CodeBlock.of("$NPatched($L, $L)", name, current, sent), current);
        }
        return CodeBlock.of("patch.$N().orElse($L)", component.member(), current);
    }

    private static CodeBlock sentOr(Attribute component, CodeBlock sent, String current) {
        return CodeBlock.of("patch.$N().isPresent()$>$>\n? $L\n: $L$<$<", component.member(), sent, current);
    }

    private Nullness nullness() {
        return platform.nullness();
    }
}
