package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
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
        for (Attribute attribute : resource.embedded()) {
            types.add(record(resource, attribute));
            if (resource.supports(Operation.PATCH) && attribute.exposure().updatable()) {
                types.add(patch(resource, attribute));
            }
        }
        return types;
    }

    // public record ArticleSeo(@Nullable String title, @Nullable String description) {
    //     boolean holdsNothing() { return title == null && description == null; }
    // }
    private JavaType record(Resource resource, Attribute embedded) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute component : embedded.embedded().components()) {
            TypeName type = component.basic().boxed();
            components.addParameter(platform.nullness().nullable(type), component.name());
        }
        CodeBlock nothing = embedded.embedded().components().stream()
                .map(component -> CodeBlock.of("$N == null", component.name()))
                .collect(CodeBlock.joining("$W&& "));
        MethodSpec holdsNothing = MethodSpec.methodBuilder("holdsNothing")
                .addJavadoc("Whether all columns are null, which is how a row says that there is none.")
                .returns(boolean.class)
                .addStatement("return $L", nothing)
                .build();
        ClassName name = resource.names().embedded(embedded);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("The $L of $L.", label(embedded), withArticle(resource))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build())
                .addMethod(holdsNothing);
        return new JavaType(name, type);
    }

    // public record ArticleSeoPatch(Change<String> title, Change<String> description) {}
    private JavaType patch(Resource resource, Attribute embedded) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute component : embedded.embedded().components()) {
            if (component.exposure().updatable()) {
                TypeName type = component.basic().boxed();
                components.addParameter(platform.support().change(type), component.name());
            }
        }
        ClassName name = resource.names().embeddedPatch(embedded);
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("Changes to the $L of $L.", label(embedded), withArticle(resource))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        return new JavaType(name, type);
    }

    private static String label(Attribute embedded) {
        return Names.words(embedded.name(), " ");
    }

    private static String withArticle(Resource resource) {
        return English.withArticle(resource.names().noun());
    }
}
