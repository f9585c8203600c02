package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The statements that make an entity of what a client sent: by its constructor or builder, and then by its setters. */
record NewEntity(Platform platform, Resource resource) {

    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    List<CodeBlock> statements() {
        List<CodeBlock> afterwards = set();
        List<CodeBlock> statements = new ArrayList<>(collected());
        if (afterwards.isEmpty()) {
            statements.add(statement("return $L", made()));
        } else {
            statements.add(statement("$T $N = $L", resource.entity(), entity(), made()));
            statements.addAll(afterwards);
            statements.add(statement("return $N", entity()));
        }
        return statements;
    }

    private static CodeBlock statement(String format, Object... arguments) {
        return Setting.statement(CodeBlock.of(format, arguments));
    }

    private List<CodeBlock> set() {
        List<CodeBlock> statements = new ArrayList<>();
        resource.composed().stream()
                .filter(items -> items.exposure().creatable() && items.access().isWritable())
                .forEach(items -> statements.add(Setting.statement(setting().empty(items))));
        resource.compositeKey()
                .map(key -> new KeyCode(resource).held(key, entity()))
                .filter(held -> !held.isEmpty())
                .map(Setting::statement)
                .ifPresent(statements::add);
        resource.creatable().stream()
                .filter(attribute -> !isMadeWith(attribute) && !isHeld(attribute))
                .forEach(attribute -> statements.add(setting().onCreate(attribute)));
        Stream<CodeBlock> initial = resource.machines().stream().map(setting()::initial);
        Stream.concat(initial, setting().stamps(attribute -> true).stream())
                .map(Setting::statement)
                .forEach(statements::add);
        return statements;
    }

    // builder.build(), or new Article(input.title())
    private CodeBlock made() {
        return resource.creation()
                .builder()
                .map(builder -> CodeBlock.of("builder.$N()", builder.end()))
                .orElseGet(() -> CodeBlock.of("new $T($L)", resource.entity(), CodeBlock.join(arguments(), ",$W")));
    }

    // var builder = Article.builder();
    // builder.title(input.title());
    // if (input.slug() != null) {
    //     builder.slug(input.slug());
    // }
    private List<CodeBlock> collected() {
        return resource.creation().builder().map(this::collected).orElse(List.of());
    }

    private List<CodeBlock> collected(Creation.Builder builder) {
        List<CodeBlock> statements = new ArrayList<>();
        statements.add(statement("var builder = $T.$N()", resource.entity(), builder.start()));
        Setting setting = new Setting(resource.names(), "builder", List.of(), "", platform.support());
        resource.creatable().stream()
                .filter(this::isBuilt)
                .forEach(attribute -> statements.add(setting.onCreate(onBuilder(builder, attribute))));
        return statements;
    }

    // new Article(input.title(), references.to(Author.class, input.authorId()), null)
    private List<CodeBlock> arguments() {
        Creation creation = resource.creation();
        return creation.arguments().stream()
                .map(name -> Optional.ofNullable(creation.starts().get(name))
                        .map(NewEntity::start)
                        .orElseGet(() -> argument(attribute(name))))
                .toList();
    }

    private static CodeBlock start(Creation.Start start) {
        return switch (start) {
            case NULL -> CodeBlock.of("null");
            case ZERO -> CodeBlock.of("0");
            case FALSE -> CodeBlock.of("false");
            case LIST -> CodeBlock.of("new $T<>()", ClassName.get("java.util", "ArrayList"));
            case SET -> CodeBlock.of("new $T<>()", ClassName.get("java.util", "LinkedHashSet"));
        };
    }

    private CodeBlock argument(Attribute attribute) {
        CodeBlock value = setting().sent(attribute);
        // A field that nothing initialises starts like this.
        return attribute.primitive() && !attribute.requiredOnCreate()
                ? CodeBlock.of("$T.requireNonNullElse($L, $L)", OBJECTS, value, zero(attribute))
                : value;
    }

    private static String zero(Attribute attribute) {
        return switch (attribute.basic().type()) {
            case BOOLEAN -> "false";
            case LONG -> "0L";
            case FLOAT -> "0f";
            case DOUBLE -> "0d";
            case SHORT -> "(short) 0";
            case BYTE -> "(byte) 0";
            case CHARACTER -> "'\\0'";
            default -> "0";
        };
    }

    private static Attribute onBuilder(Creation.Builder builder, Attribute attribute) {
        Access access = attribute.access();
        String setter = builder.setters().getOrDefault(attribute.name(), "");
        return attribute.with(new Access(access.reader(), access.readsField(), setter, false));
    }

    private boolean isBuilt(Attribute attribute) {
        return resource.creation()
                .builder()
                .filter(builder -> builder.setters().containsKey(attribute.name()))
                .isPresent();
    }

    private boolean isMadeWith(Attribute attribute) {
        return resource.creation().takes(attribute.name()) || isBuilt(attribute);
    }

    /** Whether it is set together with the key that holds it. */
    private static boolean isHeld(Attribute attribute) {
        return !attribute.access().within().isEmpty();
    }

    private Attribute attribute(String name) {
        return resource.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Setting setting() {
        return Setting.of(platform, resource);
    }

    private String entity() {
        return resource.names().variable();
    }
}
