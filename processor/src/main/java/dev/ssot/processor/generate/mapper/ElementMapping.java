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

    // Elements.list(article.getLabels()), or Elements.list(order.getLines(), OrderMapper::lineView)
    CodeBlock list(Attribute values, CodeBlock read) {
        Attribute element = values.element();
        return element.isEmbedded()
                ? CodeBlock.of("$T.list($L, $L)", support.elements(), read, view(element))
                : CodeBlock.of("$T.list($L)", support.elements(), read);
    }

    // new LinkedHashSet<>(Elements.list(input.labels())), or Elements.setOf(input.lines(), OrderMapper::line)
    CodeBlock made(Attribute values, CodeBlock sent) {
        Attribute element = values.element();
        return element.isEmbedded()
                ? CodeBlock.of("$T.$N($L, $L)", support.elements(), maker(values), sent, make(element))
                : CodeBlock.of("new $T<>($T.list($L))", collection(values), support.elements(), sent);
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
                ? CodeBlock.of(
                        "$T.replace($L, $L,$W$L, $L)", support.elements(), read, sent, make(element), view(element))
                : CodeBlock.of("$T.replace($L, $L)", support.elements(), read, sent);
    }

    private static String maker(Attribute values) {
        return values.elements().orElseThrow().isSet() ? "setOf" : "listOf";
    }

    private static ClassName collection(Attribute values) {
        return values.elements().orElseThrow().isSet() ? LINKED_HASH_SET : ARRAY_LIST;
    }

    private CodeBlock make(Attribute element) {
        return CodeBlock.of("$T::$N", names.mapper(), element.embedded().name());
    }

    private CodeBlock view(Attribute element) {
        return CodeBlock.of("$T::$N", names.mapper(), element.embedded().name() + "View");
    }
}
