package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.StateMachine;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleMapper}: straight-line code between an entity and its records. */
public final class MapperGenerator implements ResourceGenerator {

    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    private final Platform platform;

    public MapperGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.isMapped()) {
            return List.of();
        }
        ClassName name = resource.names().mapper();
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("Maps between {@link $T} and its records.", resource.entity())
                .addAnnotations(platform.beans().component())
                .addModifiers(Modifier.PUBLIC);
        ItemMapping items = new ItemMapping(platform, resource);
        type.addFields(items.constants());
        new Collaborators(platform, new Dependencies(platform, resource).collaborators()).addTo(type);
        if (resource.supports(Operation.CREATE)) {
            type.addMethod(toEntity(resource));
        }
        if (resource.supports(Operation.UPDATE)) {
            type.addMethod(update(resource));
        }
        if (resource.supports(Operation.PATCH)) {
            type.addMethod(patch(resource));
        }
        resource.machines().forEach(machine -> type.addMethod(change(resource, machine)));
        type.addMethod(toView(resource));
        type.addMethods(new EmbeddedMapping(platform, resource).methods());
        type.addMethods(items.methods());
        return List.of(new JavaType(name, type));
    }

    // public Article toEntity(ArticleCreate input) {
    //     Article article = new Article();
    //     article.setTitle(input.title());
    //     article.setAuthor(references.to(Author.class, input.authorId()));
    //     return article;
    // }
    private MethodSpec toEntity(Resource resource) {
        Names names = resource.names();
        MethodSpec.Builder method = MethodSpec.methodBuilder("toEntity")
                .addJavadoc(
                        "Makes a new $L of what a client sent; what it left out stays as the entity initialises it.",
                        names.noun())
                .addModifiers(Modifier.PUBLIC)
                .returns(resource.entity())
                .addParameter(names.create(), "input");
        new NewEntity(platform, resource).statements().forEach(method::addCode);
        return method.build();
    }

    // public void update(Article article, ArticleUpdate input)
    private MethodSpec update(Resource resource) {
        MethodSpec.Builder method = changing(
                        "update", resource, resource.names().update())
                .addJavadoc("Replaces all that clients can write.");
        Setting setting = Setting.of(platform, resource);
        resource.updatable().forEach(attribute -> method.addCode(setting.onUpdate(attribute)));
        setting.stamps(MapperGenerator::isSetOnChange).forEach(method::addStatement);
        return method.build();
    }

    // public void patch(Article article, ArticlePatch input) {
    //     input.title().ifPresent(article::setTitle);
    //     input.authorId().ifPresent(value -> article.setAuthor(references.to(Author.class, value)));
    // }
    private MethodSpec patch(Resource resource) {
        MethodSpec.Builder method =
                changing("patch", resource, resource.names().patch()).addJavadoc("Changes what the client sent.");
        Setting setting = Setting.of(platform, resource);
        resource.updatable().forEach(attribute -> method.addStatement(setting.onPatch(attribute)));
        setting.stamps(MapperGenerator::isSetOnChange).forEach(method::addStatement);
        return method.build();
    }

    // public void changeStatus(Article article, Status to) {
    //     article.setStatus(to);
    //     article.setUpdatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    // }
    private MethodSpec change(Resource resource, StateMachine machine) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(machine.change())
                .addJavadoc("Changes the $L.", Names.words(machine.attribute().name(), " "))
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.entity(), resource.names().variable())
                .addParameter(machine.attribute().basic().java(), "to");
        Setting setting = Setting.of(platform, resource);
        method.addStatement(setting.to(machine));
        setting.stamps(MapperGenerator::isSetOnChange).forEach(method::addStatement);
        return method.build();
    }

    private static MethodSpec.Builder changing(String name, Resource resource, ClassName input) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(resource.entity(), resource.names().variable())
                .addParameter(input, "input");
    }

    private static boolean isSetOnChange(Attribute attribute) {
        return attribute.role().isSetOnChange();
    }

    // public ArticleView toView(Article article) {
    //     return new ArticleView(article.getId(), article.getTitle(), article.getAuthor().getId(), null);
    // }
    private MethodSpec toView(Resource resource) {
        Names names = resource.names();
        CodeBlock arguments = Stream.concat(
                        resource.shown().stream().map(attribute -> shown(resource, attribute)),
                        resource.expandable().stream().map(relation -> CodeBlock.of("null")))
                .collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("toView")
                .addJavadoc("Shows $L, its relations by their keys alone.", English.withArticle(names.noun()))
                .addModifiers(Modifier.PUBLIC)
                .returns(names.view())
                .addParameter(resource.entity(), names.variable())
                .addStatement("return new $T(\n$L)", names.view(), arguments)
                .build();
    }

    private CodeBlock shown(Resource resource, Attribute attribute) {
        if (attribute.role() == Role.DISCRIMINATOR) {
            return CodeBlock.of("$S", attribute.basic().constants().get(0));
        }
        String read = attribute.access().read(resource.names().variable());
        if (attribute.isEmbedded()) {
            return CodeBlock.of("$NView($L)", attribute.name(), read);
        }
        if (attribute.isElements()) {
            return new ElementMapping(platform.support(), resource.names()).list(attribute, CodeBlock.of("$L", read));
        }
        if (!attribute.isToOne()) {
            return HeldCode.show(attribute, CodeBlock.of("$L", read));
        }
        if (!attribute.target().hasKeyGetter()) {
            CodeBlock key = TargetKeyCode.read(resource.names(), attribute, read);
            return attribute.required() ? CodeBlock.of("$T.requireNonNull($L)", OBJECTS, key) : key;
        }
        String own = attribute.target().keyAccess().read(read);
        return attribute.required() ? CodeBlock.of("$L", own) : CodeBlock.of("$L == null ? null : $L", read, own);
    }
}
