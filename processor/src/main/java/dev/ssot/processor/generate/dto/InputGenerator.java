package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleCreate} and {@code ArticleUpdate}: what clients send. Nothing else of an entity is bound. */
public final class InputGenerator implements ResourceGenerator {

    private final Platform platform;

    public InputGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        Names names = resource.names();
        String noun = names.noun();
        List<JavaType> types = new ArrayList<>();
        if (resource.supports(Operation.CREATE)) {
            String description = "What a client sends to create " + English.withArticle(noun) + ".";
            JavaType create = input(resource, names.create(), resource.creatable(), description);
            create.type().addMethods(new UpsertMethods(platform, resource).methods());
            types.add(create);
        }
        if (resource.supports(Operation.UPDATE)) {
            String description =
                    "What a client sends to replace " + English.withArticle(noun) + "; what it leaves out is cleared.";
            types.add(input(resource, names.update(), resource.updatable(), description));
        }
        return types;
    }

    // public record ArticleCreate(@Nullable String title, @Nullable Long authorId) implements Payload {}
    private JavaType input(Resource resource, ClassName name, List<Attribute> attributes, String description) {
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute attribute : attributes) {
            components.addParameter(
                    ParameterSpec.builder(platform.nullness().nullable(members.input(attribute)), attribute.member())
                            .build());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addJavadoc("$L", description)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(platform.support().payload())
                .recordConstructor(components.build());
        return new JavaType(name, type);
    }
}
