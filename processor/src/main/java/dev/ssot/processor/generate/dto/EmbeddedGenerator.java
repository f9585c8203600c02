package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleSeo} and {@code ArticleSeoPatch}, the records of an embedded attribute. */
public final class EmbeddedGenerator implements ResourceGenerator {

    private final Platform platform;

    public EmbeddedGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (resource.inheritance().isRoot()) {
            return resource.inheritance().unexposed().stream()
                    .flatMap(subtype -> generate(subtype, application).stream())
                    .toList();
        }
        List<JavaType> types = new ArrayList<>();
        for (Attribute attribute : Embeddable.attributesOf(resource)) {
            types.add(record(resource, attribute, false));
            if (resource.supports(Operation.PATCH) && attribute.exposure().updatable()) {
                types.add(patch(resource, attribute));
            }
        }
        Elements.embeddedIn(resource)
                .forEach(element -> types.add(record(resource, element, Elements.isOutermost(element))));
        Elements.patchedIn(resource).forEach(element -> types.add(patch(resource, element)));
        return types;
    }

    // public record ArticleSeo(@Nullable String title, @Nullable String description) {
    //     boolean holdsNothing() { return title == null && description == null; }
    // }
    private JavaType record(Resource resource, Attribute embedded, boolean isElement) {
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        List<SelectedConstructor.Component> selected = new ArrayList<>();
        for (Attribute component : embedded.embedded().components()) {
            TypeName type = platform.nullness().nullable(members.input(component));
            ParameterSpec parameter =
                    ParameterSpec.builder(type, component.member()).build();
            components.addParameter(parameter);
            selected.add(SelectedConstructor.Component.of(parameter, component, true));
        }
        ClassName name = resource.names().embedded(embedded);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("The $L of $L.", label(embedded), withArticle(resource))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        if (!isElement || !embedded.embedded().isNeverHollow()) {
            type.addMethod(holdsNothing(embedded));
        }
        new SelectedConstructor(platform.nullness()).of(selected).ifPresent(type::addMethod);
        if (!embedded.embedded().embedded().isEmpty()) {
            type.addMethod(isElement ? trimmed(name, embedded) : orNothing(name, embedded));
        }
        return new JavaType(name, type);
    }

    private static MethodSpec holdsNothing(Attribute embedded) {
        CodeBlock nothing = embedded.embedded().components().stream()
                .map(EmbeddedGenerator::isNothing)
                .collect(CodeBlock.joining("$W&& "));
        return MethodSpec.methodBuilder("holdsNothing")
                .addJavadoc("Whether all columns are null, which is how a row says that there is none.")
                .returns(boolean.class)
                .addStatement("return $L", nothing)
                .build();
    }

    private static CodeBlock isNothing(Attribute component) {
        return component.isEmbedded()
                ? CodeBlock.of("($1N == null || $1N.holdsNothing())", component.member())
                : CodeBlock.of("$N == null", component.member());
    }

    // @Nullable ArticleSeoData orNothing() {
    //     return holdsNothing() ? null : new ArticleSeoData(title, image == null ? null : image.orNothing());
    // }
    private MethodSpec orNothing(ClassName name, Attribute embedded) {
        return MethodSpec.methodBuilder("orNothing")
                .addJavadoc("The same with null for what holds nothing.")
                .returns(platform.nullness().nullable(name))
                .addStatement("return holdsNothing() ? null : $L", withoutHollows(name, embedded))
                .build();
    }

    // OrderLineData trimmed() {
    //     return new OrderLineData(name, point == null || point.holdsNothing() ? null : point);
    // }
    private static MethodSpec trimmed(ClassName name, Attribute element) {
        return MethodSpec.methodBuilder("trimmed")
                .addJavadoc("The same with null for what holds nothing within it.")
                .returns(name)
                .addStatement("return $L", withoutHollows(name, element))
                .build();
    }

    private static CodeBlock withoutHollows(ClassName name, Attribute embedded) {
        CodeBlock values = embedded.embedded().components().stream()
                .map(component -> CodeBlock.of(orNothing(component), component.member()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", name, values);
    }

    private static String orNothing(Attribute component) {
        if (!component.isEmbedded()) {
            return "$N";
        }
        return component.embedded().embedded().isEmpty()
                ? "$1N == null || $1N.holdsNothing() ? null : $1N"
                : "$1N == null ? null : $1N.orNothing()";
    }

    // public record ArticleSeoPatch(Change<String> title, Change<String> description) {}
    private JavaType patch(Resource resource, Attribute embedded) {
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute component : embedded.embedded().components()) {
            if (component.exposure().updatable()) {
                components.addParameter(platform.support().change(members.patch(component)), component.member());
            }
        }
        ClassName name = resource.names().embeddedPatch(embedded);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("Changes to the $L of $L.", label(embedded), withArticle(resource))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        if (embedded.isWholeInPatch()) {
            type.addMethod(whole(resource.names().embedded(embedded), embedded));
        }
        return new JavaType(name, type);
    }

    // ArticleSeoData whole() {
    //     return new ArticleSeoData(title.value(), image.value() == null ? null : image.value().whole());
    // }
    private static MethodSpec whole(ClassName data, Attribute embedded) {
        CodeBlock values = embedded.embedded().components().stream()
                .map(EmbeddedGenerator::whole)
                .collect(CodeBlock.joining(",$W"));
        return MethodSpec.methodBuilder("whole")
                .addJavadoc("What it makes where there is none yet.")
                .returns(data)
                .addStatement("return new $T($L)", data, values)
                .build();
    }

    private static CodeBlock whole(Attribute component) {
        if (!component.exposure().updatable()) {
            return CodeBlock.of("null");
        }
        String value = component.isEmbedded() ? "$1N.value() == null ? null : $1N.value().whole()" : "$1N.value()";
        return CodeBlock.of(value, component.member());
    }

    private static String label(Attribute embedded) {
        return Names.words(embedded.embedded().name(), " ");
    }

    private static String withArticle(Resource resource) {
        return English.withArticle(resource.names().noun());
    }
}
