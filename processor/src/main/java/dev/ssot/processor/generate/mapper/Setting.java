package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.StateMachine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The statements that set one attribute of an entity from an input.
 *
 * @param names the names of what is generated for the resource
 * @param entity the variable that holds the entity
 * @param stamped its attributes that the server sets
 * @param owner whose references they are, if not the resource's own: {@code line}
 * @param support the classes that exist once
 */
record Setting(Names names, String entity, List<Attribute> stamped, String owner, SupportTypes support) {

    private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    private static final ClassName LINKED_HASH_SET = ClassName.get("java.util", "LinkedHashSet");
    private static final ClassName CHRONO_UNIT = ClassName.get("java.time.temporal", "ChronoUnit");

    static Setting of(Platform platform, Resource resource) {
        List<Attribute> stamped = Stream.concat(resource.timestamps().stream(), resource.users().stream())
                .toList();
        return new Setting(resource.names(), resource.names().variable(), stamped, "", platform.support());
    }

    // order.setLines(new ArrayList<>())
    CodeBlock empty(Attribute composed) {
        ClassName type = isSet(composed) ? LINKED_HASH_SET : ARRAY_LIST;
        return write(composed, CodeBlock.of("new $T<>()", type));
    }

    /** Complete statements: what a client may leave out is set if it is there. */
    CodeBlock onCreate(Attribute attribute) {
        CodeBlock sent = CodeBlock.of("input.$N()", attribute.member());
        if (attribute.isComposed()) {
            return statement(items(attribute, sent));
        }
        if (attribute.isElements()) {
            return ifSent(sent, newElements(attribute, sent));
        }
        CodeBlock value = value(attribute, sent, true);
        if (attribute.isToMany()) {
            return statement(write(attribute, collection(attribute, value)));
        }
        // What a primitive needs was checked, but not so that it shows here.
        boolean isSet = attribute.requiredOnCreate() && !attribute.primitive();
        if (attribute.isToOne() || isSet) {
            return statement(write(attribute, value));
        }
        CodeBlock present =
                HeldCode.of(attribute).map(held -> HeldCode.made(held, sent)).orElse(value);
        return ifSent(sent, write(attribute, present));
    }

    /** What the entity gets for what a client that creates it sent. */
    CodeBlock sent(Attribute attribute) {
        if (attribute.isElements()) {
            return elements().made(attribute, CodeBlock.of("input.$N()", attribute.member()));
        }
        CodeBlock value = value(attribute, CodeBlock.of("input.$N()", attribute.member()), true);
        return attribute.isToMany() ? collection(attribute, value) : value;
    }

    /** Complete statements. */
    CodeBlock onUpdate(Attribute attribute) {
        CodeBlock sent = CodeBlock.of("input.$N()", attribute.member());
        if (attribute.isComposed()) {
            return statement(items(attribute, sent));
        }
        if (attribute.isElements()) {
            return statement(replaceElements(attribute, sent));
        }
        if (attribute.isToMany()) {
            return statement(replace(attribute, sent));
        }
        CodeBlock write = write(attribute, value(attribute, sent, false));
        return attribute.primitive() ? ifSent(sent, write) : statement(write);
    }

    CodeBlock onPatch(Attribute attribute) {
        String change = "input." + attribute.member() + "()";
        Access access = attribute.access();
        return switch (attribute.kind()) {
            case BASIC ->
                HeldCode.of(attribute).isEmpty()
                        ? CodeBlock.of("$L.ifPresent($L)", change, access.writerReference(entity))
                        : CodeBlock.of(
                                "$L.ifPresent(value -> $L)",
                                change,
                                write(attribute, HeldCode.make(attribute, CodeBlock.of("value"))));
            case ELEMENTS ->
                CodeBlock.of("$L.ifPresent(values -> $L)", change, elements().patch(attribute, read(attribute)));
            case TO_ONE ->
                CodeBlock.of(
                        "$L.ifPresent(value -> $L)",
                        change,
                        write(attribute, value(attribute, CodeBlock.of("value"), false)));
            case TO_MANY ->
                CodeBlock.of("$L.ifPresent(values -> $L)", change, replace(attribute, CodeBlock.of("values")));
            case COMPOSED ->
                CodeBlock.of("$L.ifPresent(values -> $L)", change, items(attribute, CodeBlock.of("values")));
            case EMBEDDED ->
                CodeBlock.of(
                        "$L.ifPresent(value -> $L)",
                        change,
                        write(attribute, CodeBlock.of("$NPatched($L, value)", attribute.name(), access.read(entity))));
        };
    }

    /** What the server sets by itself: times, and who writes. */
    List<CodeBlock> stamps(Predicate<Attribute> which) {
        return Stream.concat(timestamps(which).stream(), users(which).stream()).toList();
    }

    // article.setCreatedAt(Instant.now().truncatedTo(ChronoUnit.MICROS));
    private List<CodeBlock> timestamps(Predicate<Attribute> which) {
        List<CodeBlock> statements = new ArrayList<>();
        Map<TypeName, Attribute> set = new HashMap<>();
        List<Attribute> timestamps = stamped.stream()
                .filter(attribute -> attribute.role().isTimestamp())
                .filter(which)
                .toList();
        for (Attribute attribute : timestamps) {
            Attribute earlier = set.putIfAbsent(attribute.basic().declared(), attribute);
            statements.add(write(attribute, earlier == null ? now(attribute) : read(earlier)));
        }
        return statements;
    }

    // article.setCreatedBy(currentUser.name().orElse(null));
    private List<CodeBlock> users(Predicate<Attribute> which) {
        return stamped.stream()
                .filter(attribute -> attribute.role().isUser())
                .filter(which)
                .map(attribute -> write(
                        attribute,
                        CodeBlock.of(
                                attribute.required() ? "currentUser.required()" : "currentUser.name().orElse(null)")))
                .toList();
    }

    // article.setStatus(Status.DRAFT);
    CodeBlock initial(StateMachine machine) {
        Attribute state = machine.attribute();
        return write(state, CodeBlock.of("$T.$N", state.basic().java(), machine.initial()));
    }

    // article.setStatus(to);
    CodeBlock to(StateMachine machine) {
        return write(machine.attribute(), CodeBlock.of("to"));
    }

    private static CodeBlock now(Attribute attribute) {
        // Micros are what databases keep: the answer to a write shows what the next read will show.
        CodeBlock now = CodeBlock.of(
                "$T.now().truncatedTo($T.MICROS)", attribute.basic().java(), CHRONO_UNIT);
        return HeldCode.of(attribute).map(held -> HeldCode.made(held, now)).orElse(now);
    }

    private CodeBlock read(Attribute attribute) {
        return CodeBlock.of("$L", attribute.access().read(entity));
    }

    static CodeBlock statement(CodeBlock expression) {
        return CodeBlock.builder().addStatement(expression).build();
    }

    // if (input.words() != null) {
    //     article.setWords(input.words());
    // }
    static CodeBlock ifSent(CodeBlock sent, CodeBlock expression) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", sent)
                .addStatement(expression)
                .endControlFlow()
                .build();
    }

    /** The entity's value for what a client sent. */
    private CodeBlock value(Attribute attribute, CodeBlock sent, boolean isNew) {
        return switch (attribute.kind()) {
            case BASIC -> HeldCode.make(attribute, sent);
            case ELEMENTS, COMPOSED -> sent;
            case EMBEDDED ->
                attribute.embedded().isRecord()
                        ? CodeBlock.of("$N($L)", attribute.name(), sent)
                        : CodeBlock.of(
                                "$N($L, $L)",
                                attribute.name(),
                                attribute.access().read(entity),
                                sent);
            case TO_ONE -> reference(attribute, TargetKeyCode.sent(names, attribute, sent), isNew);
            case TO_MANY -> references(attribute, TargetKeyCode.sent(names, attribute, sent));
        };
    }

    // references.toAll(Tag.class, input.tagIds()), or liveTags.toAll(input.tagIds())
    private CodeBlock references(Attribute attribute, CodeBlock sent) {
        return isGuarded(attribute)
                ? CodeBlock.of("$N.toAll($L)", live(attribute), sent)
                : CodeBlock.of(
                        "references.toAll($T.class," + space(attribute) + "$L)",
                        attribute.target().target(),
                        sent);
    }

    // references.to(Author.class, input.authorId()), or liveAuthor.to(input.authorId(), article.getAuthor())
    private CodeBlock reference(Attribute attribute, CodeBlock sent, boolean isNew) {
        if (!isGuarded(attribute)) {
            return CodeBlock.of(
                    "references.to($T.class," + space(attribute) + "$L)",
                    attribute.target().target(),
                    sent);
        }
        return isNew
                ? CodeBlock.of("$N.to($L)", live(attribute), sent)
                : CodeBlock.of("$N.to($L, $L)", live(attribute), sent, read(attribute));
    }

    /** A key of several parts makes the line longer than others can be. */
    private static String space(Attribute relation) {
        return relation.target().compositeKey().isPresent() ? "$W" : " ";
    }

    private String live(Attribute reference) {
        return Dependencies.live(owner, reference);
    }

    private static boolean isGuarded(Attribute attribute) {
        return attribute.target().deletedAt().isPresent();
    }

    private static CodeBlock collection(Attribute attribute, CodeBlock references) {
        return isSet(attribute) ? CodeBlock.of("new $T<>($L)", LINKED_HASH_SET, references) : references;
    }

    private static boolean isSet(Attribute attribute) {
        return attribute.target().collection() instanceof ParameterizedTypeName type
                && type.rawType().simpleName().equals("Set");
    }

    // lines(order, input.lines())
    private CodeBlock items(Attribute attribute, CodeBlock sent) {
        return CodeBlock.of("$N($N, $L)", attribute.name(), entity, sent);
    }

    // article.setLabels(new LinkedHashSet<>(input.labels()))
    private CodeBlock newElements(Attribute attribute, CodeBlock sent) {
        return attribute.access().isWritable()
                ? write(attribute, elements().present(attribute, sent))
                : replaceElements(attribute, sent);
    }

    private CodeBlock replaceElements(Attribute attribute, CodeBlock sent) {
        return elements().replace(attribute, read(attribute), sent);
    }

    private ElementMapping elements() {
        return new ElementMapping(support, names);
    }

    private CodeBlock write(Attribute attribute, CodeBlock value) {
        return write(entity, attribute, value);
    }

    // article.setTitle(value)
    static CodeBlock write(String owner, Attribute attribute, CodeBlock value) {
        return write(owner, attribute.access(), value);
    }

    static CodeBlock write(String owner, Access access, CodeBlock value) {
        return access.writesField()
                ? CodeBlock.of("$N.$N = $L", owner, access.writer(), value)
                : CodeBlock.of("$N.$N($L)", owner, access.writer(), value);
    }

    // references.replace(article.getTags(), Tag.class, input.tagIds())
    private CodeBlock replace(Attribute attribute, CodeBlock sent) {
        CodeBlock keys = TargetKeyCode.sent(names, attribute, sent);
        if (isGuarded(attribute)) {
            return CodeBlock.of("$N.replace($L, $L)", live(attribute), read(attribute), keys);
        }
        return CodeBlock.of(
                "references.replace($L, $T.class," + space(attribute) + "$L)",
                attribute.access().read(entity),
                attribute.target().target(),
                keys);
    }
}
