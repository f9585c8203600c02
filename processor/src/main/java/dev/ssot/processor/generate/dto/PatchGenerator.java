package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticlePatch}, whose members tell absent, null and a value apart. */
public final class PatchGenerator implements ResourceGenerator {

    private final Platform platform;

    public PatchGenerator(Platform platform) {
        this.platform = platform;
    }

    // public record ArticlePatch(Change<String> title, Change<Long> authorId) implements Payload {}
    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.supports(Operation.PATCH)) {
            return List.of();
        }
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Attribute attribute : resource.updatable()) {
            components.addParameter(platform.support().change(members, attribute), attribute.member());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(resource.names().patch())
                .addJavadoc(
                        "What a client sends to change $L (RFC 7396): absent members stay, null clears, a value replaces.",
                        English.withArticle(resource.names().noun()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(platform.support().payload())
                .recordConstructor(components.build());
        return List.of(new JavaType(resource.names().patch(), type));
    }
}
