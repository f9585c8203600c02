package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code OrderLineInput}: what clients send of an entity that is written together with its parent. */
public final class ItemGenerator implements ResourceGenerator {

    private final Platform platform;

    public ItemGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        return resource.takesInput()
                ? resource.composed().stream()
                        .map(attribute -> record(resource, attribute))
                        .toList()
                : List.of();
    }

    // public record OrderLineInput(@Nullable Long id, @Nullable Integer quantity) {}
    private JavaType record(Resource resource, Attribute composed) {
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute attribute : composed.composition().members()) {
            TypeName type = platform.nullness().nullable(members.input(attribute));
            components.addParameter(type, attribute.member());
        }
        ClassName name = resource.names().item(composed);
        String label = Names.words(English.singular(composed.name()), " ");
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc(
                        composed.composition().chosenKey().isPresent()
                                ? "What a client sends of $L of $L: its $L says which it changes, or what a new one gets."
                                : "What a client sends of $L of $L: with its $L to change it, else to create it.",
                        English.withArticle(label),
                        English.withArticle(resource.names().noun()),
                        composed.composition().keyMember())
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        return new JavaType(name, type);
    }
}
