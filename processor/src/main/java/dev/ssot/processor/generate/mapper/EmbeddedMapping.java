package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Nullness;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Elements;
import dev.ssot.processor.model.Embeddable;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The private methods that map between an embeddable and its records. */
record EmbeddedMapping(Platform platform, Resource resource) {

    private static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Attribute attribute : Embeddable.attributesOf(resource)) {
            boolean created = attribute.exposure().creatable() && resource.supports(Operation.CREATE);
            if (created || (attribute.exposure().updatable() && resource.supports(Operation.UPDATE))) {
                methods.add(toEmbeddable(attribute));
            }
            if (attribute.exposure().updatable() && resource.supports(Operation.PATCH)) {
                methods.add(new EmbeddedPatching(platform, resource).method(attribute));
            }
            if (attribute.exposure().readable()) {
                methods.add(toRecord(attribute));
            }
        }
        Elements.embeddedIn(resource).forEach(element -> methods.addAll(ofElement(element)));
        Elements.patchedIn(resource)
                .forEach(element -> methods.add(new EmbeddedPatching(platform, resource).method(element)));
        return methods;
    }

    /** A value of a collection is made anew, and shown also to see whether it is changed at all. */
    private List<MethodSpec> ofElement(Attribute element) {
        boolean outermost = Elements.isOutermost(element);
        List<MethodSpec> methods = new ArrayList<>();
        if (element.exposure().isWritten() && resource.takesInput()) {
            methods.add(outermost ? toElement(element) : toEmbeddable(element));
        }
        methods.add(outermost ? elementToRecord(element) : toRecord(element));
        return methods;
    }

    // private static Line line(OrderLineData input) {
    //     Line value = new Line();
    //     value.setQuantity(input.quantity());
    //     return value;
    // }
    private MethodSpec toElement(Attribute element) {
        Embeddable embeddable = element.embedded();
        MethodSpec.Builder method = MethodSpec.methodBuilder(embeddable.name())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(embeddable.type())
                .addParameter(resource.names().embedded(element), "input");
        if (embeddable.isRecord()) {
            return method.addStatement("return $L", construct(element, embeddable))
                    .build();
        }
        method.addStatement("$1T value = new $1T()", embeddable.type());
        setters(embeddable).forEach(method::addCode);
        return method.addStatement("return value").build();
    }

    // private static OrderLineData lineView(Line value) {
    //     return new OrderLineData(value.getQuantity());
    // }
    private MethodSpec elementToRecord(Attribute element) {
        ClassName record = resource.names().embedded(element);
        return MethodSpec.methodBuilder(element.embedded().name() + "View")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(record)
                .addParameter(element.embedded().type(), "value")
                .addStatement("return new $T($L)", record, shownComponents(element))
                .build();
    }

    // private static @Nullable Seo seo(@Nullable Seo current, @Nullable ArticleSeoData input) {
    //     if (input == null) {
    //         return null;
    //     }
    //     Seo value = current == null ? new Seo() : current;
    //     value.setTitle(input.title());
    //     return value;
    // }
    private MethodSpec toEmbeddable(Attribute attribute) {
        Embeddable embeddable = attribute.embedded();
        MethodSpec.Builder method = method(embeddable.name(), embeddable.refers())
                .returns(nullness().nullable(embeddable.type()));
        if (!embeddable.isRecord()) {
            method.addParameter(nullness().nullable(embeddable.type()), "current");
        }
        method.addParameter(nullness().nullable(resource.names().embedded(attribute)), "input")
                .beginControlFlow("if (input == null)")
                .addStatement("return null")
                .endControlFlow();
        if (embeddable.isRecord()) {
            return method.addStatement("return $L", construct(attribute, embeddable))
                    .build();
        }
        method.addStatement("$1T value = current == null ? new $1T() : current", embeddable.type());
        setters(embeddable).forEach(method::addCode);
        return method.addStatement("return value").build();
    }

    /** References to other entities are the mapper's own. */
    static MethodSpec.Builder method(String name, boolean ofInstance) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        return ofInstance ? method : method.addModifiers(Modifier.STATIC);
    }

    private static boolean isOpaque(Attribute component) {
        return component.isToOne() && !component.target().hasKeyGetter();
    }

    // references.to(Country.class, input.countryId())
    static CodeBlock reference(Attribute component, CodeBlock key) {
        return CodeBlock.of("references.to($T.class, $L)", component.target().target(), key);
    }

    private CodeBlock construct(Attribute attribute, Embeddable embeddable) {
        CodeBlock arguments = embeddable.components().stream()
                .map(component -> argument(component, sent(component, "null")))
                .collect(CodeBlock.joining(",$W"));
        return made(attribute, CodeBlock.of("new $T(\n$L)", embeddable.type(), arguments));
    }

    // Violations.made("stay", () -> new Stay(
    //         input.from(), input.to()))
    //
    // Whether a constructor is written by hand, and may throw, cannot be told of a class file.
    CodeBlock made(Attribute attribute, CodeBlock constructor) {
        String path = Embeddable.pathIn(resource, attribute);
        return CodeBlock.of(
                "$T.made($S, () -> $L)",
                platform.support().violations(),
                path.isEmpty() ? attribute.member() : path,
                constructor);
    }

    private static List<CodeBlock> setters(Embeddable embeddable) {
        return embeddable.components().stream()
                .filter(component -> component.exposure().isWritten())
                .map(component ->
                        set(component, sent(component, component.access().read("value"))))
                .toList();
    }

    // private static @Nullable ArticleSeo seoView(@Nullable Seo value) {
    //     return value == null ? null : new ArticleSeo(value.getTitle(), value.getDescription());
    // }
    private MethodSpec toRecord(Attribute attribute) {
        ClassName record = resource.names().embedded(attribute);
        boolean asks = attribute.leaves().anyMatch(EmbeddedMapping::isOpaque);
        return method(attribute.embedded().name() + "View", asks)
                .returns(nullness().nullable(record))
                .addParameter(nullness().nullable(attribute.embedded().type()), "value")
                .addStatement(
                        hasReference(attribute)
                                ? "return value == null\n? null\n: new $T($>$>\n$L)$<$<"
                                : "return value == null ? null : new $T($L)",
                        record,
                        shownComponents(attribute))
                .build();
    }

    /** The keys of relations need a line each. */
    private static CodeBlock shownComponents(Attribute attribute) {
        return attribute.embedded().components().stream()
                .map(EmbeddedMapping::shown)
                .collect(CodeBlock.joining(hasReference(attribute) ? ",\n" : ",$W"));
    }

    private static boolean hasReference(Attribute attribute) {
        return attribute.embedded().components().stream().anyMatch(Attribute::isToOne);
    }

    // value.getTitle(), seoImageView(value.getImage()), or
    // value.getCountry() == null ? null : value.getCountry().getId()
    private static CodeBlock shown(Attribute component) {
        String read = component.access().read("value");
        if (isOpaque(component)) {
            return CodeBlock.of(
                    "references.key($L, $T.class)",
                    read,
                    component.target().key().boxed());
        }
        if (component.isToOne()) {
            return CodeBlock.of(
                    "$L == null ? null : $L",
                    read,
                    component.target().keyAccess().read(read));
        }
        return component.isEmbedded()
                ? CodeBlock.of("$NView($L)", component.embedded().name(), read)
                : HeldCode.of(component)
                        .map(held -> HeldCode.shown(held, CodeBlock.of("$L", read), true))
                        .orElse(CodeBlock.of("$L", read));
    }

    // input.title(), or seoImage(value.getImage(), input.image())
    private static CodeBlock sent(Attribute component, String current) {
        CodeBlock sent = CodeBlock.of("input.$N()", component.member());
        if (component.isToOne()) {
            return reference(component, sent);
        }
        if (!component.isEmbedded()) {
            return HeldCode.make(component, sent);
        }
        String name = component.embedded().name();
        return component.embedded().isRecord()
                ? CodeBlock.of("$N($L)", name, sent)
                : CodeBlock.of("$N($L, $L)", name, current, sent);
    }

    /** What a client sent for a component that cannot be null was checked when the input was. */
    static boolean isChecked(Attribute component) {
        return component.required()
                && !component.isEmbedded()
                && component.exposure().isWritten()
                && HeldCode.of(component).isEmpty();
    }

    /** An argument of a record's constructor. */
    static CodeBlock argument(Attribute component, CodeBlock value) {
        return component.primitive() || isChecked(component)
                ? CodeBlock.of("$T.requireNonNull($L)", OBJECTS, value)
                : value;
    }

    private static CodeBlock set(Attribute component, CodeBlock sent) {
        CodeBlock write = Setting.write("value", component, sent);
        return component.primitive() ? Setting.ifSent(sent, write) : Setting.statement(write);
    }

    private Nullness nullness() {
        return platform.nullness();
    }
}
