package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Bulk;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleBulkCreate} and {@code ArticleBulkPatch}: what clients send to write several resources. */
public final class BulkGenerator implements ResourceGenerator {

    private static final ClassName LIST = ClassName.get("java.util", "List");

    private final Platform platform;

    public BulkGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        Names names = resource.names();
        Bulk bulk = resource.extras().bulk();
        List<JavaType> types = new ArrayList<>();
        if (bulk.lists(Bulk.Kind.CREATE)) {
            String description = "What a client sends to create several " + names.plural() + ".";
            types.add(new JavaType(
                    names.bulkCreate(), list(names.bulkCreate(), names.create()).addJavadoc("$L", description)));
        }
        if (bulk.lists(Bulk.Kind.UPDATE)) {
            String description = "What a client sends to change several " + names.plural() + ".";
            TypeSpec.Builder type = list(names.bulkPatch(), ClassName.get("", "Item"))
                    .addJavadoc("$L", description)
                    .addType(item(resource));
            types.add(new JavaType(names.bulkPatch(), type));
        }
        return types;
    }

    // public record ArticleBulkCreate(List<ArticleCreate> items) implements Payload {}
    private TypeSpec.Builder list(ClassName name, ClassName item) {
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(platform.support().payload())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterizedTypeName.get(LIST, item), "items")
                        .build());
    }

    // public void checkId(Violations violations, String path) {
    //     BulkItem.super.checkId(violations, path);
    //     if (id != null) {
    //         violations.check(path + ".orderId", id.orderId() != null, "must not be null");
    //     }
    // }
    private MethodSpec checkId(Resource resource) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("checkId")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(platform.support().violations(), "violations")
                .addParameter(String.class, "path")
                .addStatement(
                        "$T.super.checkId(violations, path)", platform.support().bulkItem())
                .beginControlFlow("if (id != null)");
        resource.identity()
                .members()
                .forEach(member -> method.addStatement(
                        "violations.check(path + $S, id.$N() != null, $S)", "." + member, member, "must not be null"));
        return method.endControlFlow().build();
    }

    // public record Item(Long id, @Nullable Long version, ArticlePatch patch) implements BulkItem<Long> {}
    private TypeSpec item(Resource resource) {
        TypeName key = resource.identity().type();
        String noun = English.withArticle(resource.names().noun());
        MethodSpec.Builder components = MethodSpec.constructorBuilder().addParameter(key, "id");
        resource.version()
                .ifPresent(version -> components.addParameter(
                        platform.nullness().nullable(version.basic().boxed()), "version"));
        components.addParameter(resource.names().patch(), "patch");
        TypeSpec.Builder type = TypeSpec.recordBuilder("Item")
                .addJavadoc("The changes to $L", noun)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(ParameterizedTypeName.get(platform.support().bulkItem(), key))
                .recordConstructor(components.build());
        if (resource.identity().isComposite()) {
            type.addMethod(checkId(resource));
        }
        return resource.isVersioned()
                ? type.addJavadoc("; with a version, only to that one.").build()
                : type.addJavadoc(".").build();
    }
}
