package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The constants of a filter: one for each value by which a list can be narrowed. */
record PropertyConstants(SupportTypes support, Resource resource) {

    /** The constant that lists the others. */
    static final String ALL = "PROPERTIES";

    /** The constants by their names. */
    Map<String, FieldSpec> fields() {
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        for (Filter filter : resource.filters()) {
            String name = name(filter);
            while (name.equals(ALL) || fields.containsKey(name)) {
                name += "_";
            }
            fields.put(name, field(name, filter));
        }
        return fields;
    }

    /** {@code author.name} is {@code AUTHOR_NAME}. */
    private static String name(Filter filter) {
        return Arrays.stream(filter.parameter().split("\\."))
                .map(Names::constant)
                .collect(Collectors.joining("_"));
    }

    // public static final OrderedProperty<Article, LocalDate> PUBLISHED_ON =
    //         Property.ordered("publishedOn", Path.toNullable("publishedOn"), LocalDate::parse);
    private FieldSpec field(String name, Filter filter) {
        Optional<Discriminator> types = types(filter);
        if (types.isPresent()) {
            return new TypeConstant(support, resource, types.get()).field(name);
        }
        return FieldSpec.builder(type(filter), name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "\n$>$>$T.$L($S, $L$L$L)$<$<",
                        support.property(),
                        factory(filter),
                        filter.parameter(),
                        path(filter),
                        reader(filter),
                        kinds(filter))
                .build();
    }

    /** The types that a filter chooses from, if it does. */
    private Optional<Discriminator> types(Filter filter) {
        return resource.inheritance()
                .discriminator()
                .filter(discriminator -> discriminator.member().equals(filter.parameter()));
    }

    private TypeName type(Filter filter) {
        return switch (factory(filter)) {
            case "text" -> ParameterizedTypeName.get(support.textProperty(), resource.entity());
            case "ordered" -> ParameterizedTypeName.get(support.orderedProperty(), resource.entity(), compared(filter));
            default -> ParameterizedTypeName.get(support.property(), resource.entity(), compared(filter));
        };
    }

    /** Dates and times as clients see them; what may be refused, as the entity holds it. */
    private static TypeName compared(Filter filter) {
        Value value = filter.value();
        return value.isChecked() ? value.declared() : value.boxed();
    }

    private static String factory(Filter filter) {
        if (filter.value().isChecked()) {
            return "of";
        }
        return switch (filter.value().type()) {
            case STRING -> "text";
            case BOOLEAN -> "flag";
            case ENUM -> "choice";
            default -> filter.value().type().isOrdered() && !filter.key() ? "ordered" : "of";
        };
    }

    // Path.to("name").through("author").where("t1.deletedAt is null")
    private CodeBlock path(Filter filter) {
        String steps = filter.relations().stream()
                .map(step -> CodeBlock.of("$S", step).toString())
                .collect(Collectors.joining(", "));
        CodeBlock visible =
                filter.restriction().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".where($S)", filter.restriction());
        return CodeBlock.of(
                "$T.$L($S)$L$L$L",
                support.path(),
                filter.nullable() ? "toNullable" : "to",
                filter.attribute(),
                steps.isEmpty() ? "" : ".through(" + steps + ")",
                visible,
                held(filter.value()));
    }

    // .held(Instant.class, Date::from)
    private static CodeBlock held(Value value) {
        return value.held()
                .filter(Held::isTime)
                .map(held -> CodeBlock.of("$Z.held($T.class,$W$L)", value.java(), HeldCode.maker(value)))
                .orElse(CodeBlock.of(""));
    }

    // , EmailAddress::new, or , text -> new Score(Spelling.check(text, Integer.valueOf(text)))
    private CodeBlock checked(Value value, Held held) {
        if (value.type().isText()) {
            return CodeBlock.of(",$W$L", HeldCode.maker(value));
        }
        CodeBlock read = CodeBlock.of("$T.check(text, $L)", support.spelling(), SortKeyEnum.parse(support, value));
        return CodeBlock.of(",$Wtext -> $L", HeldCode.made(held, read));
    }

    // , Instant::parse
    private CodeBlock reader(Filter filter) {
        if (filter.value().isChecked()) {
            return checked(filter.value(), filter.value().held().orElseThrow());
        }
        ValueType type = filter.value().type();
        return switch (type) {
            case STRING, BOOLEAN -> CodeBlock.of("");
            case ENUM -> CodeBlock.of(",$W$T.values()", filter.value().java());
            case BIG_DECIMAL -> CodeBlock.of(",$W$T::decimal", support.parameters());
            default -> CodeBlock.of(",$W$T::$L", filter.value().boxed(), type.parser());
        };
    }

    /** Those that the model names; the ones that go without saying are not said. */
    private CodeBlock kinds(Filter filter) {
        if (filter.kinds().equals(filter.defaultKinds())) {
            return CodeBlock.of("");
        }
        ClassName kinds = support.filterKind();
        return filter.kinds().stream()
                .map(FilterKind::name)
                .map(kind -> CodeBlock.of(",$W$T.$L", kinds, kind))
                .collect(CodeBlock.joining(""));
    }
}
