package dev.ssot.processor.generate.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Names;

/** The expressions that write and show collections of values. */
record ElementMapping(SupportTypes support, Names names) {

    private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    private static final ClassName LINKED_HASH_SET = ClassName.get("java.util", "LinkedHashSet");
    private static final ClassName LINKED_HASH_MAP = ClassName.get("java.util", "LinkedHashMap");

    // Elements.list(article.getLabels()), or Elements.list(order.getLines(), OrderMapper::lineView)
    CodeBlock list(Attribute values, CodeBlock read) {
        Attribute element = values.element();
        String method = values.isMap() ? "map" : "list";
        return element.isEmbedded()
                ? CodeBlock.of("$T.$N($L, $L)", code(values), method, read, view(element))
                : CodeBlock.of("$T.$N($L)", code(values), method, read);
    }

    // new LinkedHashSet<>(Elements.list(input.labels())), or Elements.setOf(input.lines(), OrderMapper::line)
    CodeBlock made(Attribute values, CodeBlock sent) {
        Attribute element = values.element();
        return element.isEmbedded()
                ? CodeBlock.of("$T.$N($L, $L)", code(values), maker(values), sent, make(element))
                : CodeBlock.of("new $T<>($L)", collection(values), list(values, sent));
    }

    // new LinkedHashSet<>(input.labels()), or Elements.setOf(input.lines(), OrderMapper::line), where there are any
    CodeBlock present(Attribute values, CodeBlock sent) {
        return values.element().isEmbedded()
                ? made(values, sent)
                : CodeBlock.of("new $T<>($L)", collection(values), sent);
    }

    // Elements.replace(article.getLabels(), input.labels()), or, for embedded values:
    //
    // Elements.replace(order.getLines(), input.lines(), OrderMapper::line, OrderMapper::lineView)
    CodeBlock replace(Attribute values, CodeBlock read, CodeBlock sent) {
        Attribute element = values.element();
        return element.isEmbedded()
                ? CodeBlock.of("$T.replace($L, $L,$W$L, $L)", code(values), read, sent, make(element), view(element))
                : CodeBlock.of("$T.replace($L, $L)", code(values), read, sent);
    }

    /** What a patch does with what it holds as {@code values}: it replaces a collection, and merges a map. */
    CodeBlock patch(Attribute values, CodeBlock read) {
        if (!values.isMap()) {
            return replace(values, read, CodeBlock.of("values"));
        }
        Attribute element = values.element();
        return element.isEmbedded()
                ? CodeBlock.of(
                        "$T.patch($L, values,$W$T::$N, $L)",
                        code(values),
                        read,
                        names.mapper(),
                        element.embedded().name() + "Patched",
                        view(element))
                : CodeBlock.of("$T.patch($L, values)", code(values), read);
    }

    private ClassName code(Attribute values) {
        return values.isMap() ? support.entries() : support.elements();
    }

    private static String maker(Attribute values) {
        if (values.isMap()) {
            return "map";
        }
        return values.elements().orElseThrow().isSet() ? "setOf" : "listOf";
    }

    private static ClassName collection(Attribute values) {
        if (values.isMap()) {
            return LINKED_HASH_MAP;
        }
        return values.elements().orElseThrow().isSet() ? LINKED_HASH_SET : ARRAY_LIST;
    }

    private CodeBlock make(Attribute element) {
        return CodeBlock.of("$T::$N", names.mapper(), element.embedded().name());
    }

    private CodeBlock view(Attribute element) {
        return CodeBlock.of("$T::$N", names.mapper(), element.embedded().name() + "View");
    }
}
