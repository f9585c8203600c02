package dev.ssot.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Held.Expression;
import dev.ssot.processor.model.Value;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code between what clients send and see, and what an entity holds in its place. */
public final class HeldCode {

    private static final Pattern PLACE = Pattern.compile("\\$([TL])");
    private static final Pattern OF_INSTANCE = Pattern.compile("\\$L\\.(\\w+)\\(\\)");
    private static final String FACTORY = "$T.";
    private static final String OF_VALUE = "($L)";
    private static final String CONSTRUCTOR = "new $T($L)";

    private HeldCode() {}

    /** How an entity holds an attribute, if not as clients see it. */
    public static Optional<Held> of(Attribute attribute) {
        return attribute.value().flatMap(Value::held);
    }

    // input.born() == null ? null : Date.valueOf(input.born())
    public static CodeBlock make(Attribute attribute, CodeBlock sent) {
        return of(attribute)
                .map(held -> CodeBlock.of("$1L == null ? null : $2L", sent, made(held, sent)))
                .orElse(sent);
    }

    // person.getBorn().toLocalDate(), or person.getBorn() == null ? null : person.getBorn().toLocalDate()
    public static CodeBlock show(Attribute attribute, CodeBlock read) {
        return of(attribute)
                .map(held -> shown(held, read, !attribute.required()))
                .orElse(read);
    }

    /** The same of a value that may be null. */
    public static CodeBlock shown(Held held, CodeBlock read, boolean nullable) {
        CodeBlock shown = expression(held.show(), read);
        return nullable ? CodeBlock.of("$1L == null ? null : $2L", read, shown) : shown;
    }

    /** The entity's value for one that is not null. */
    public static CodeBlock made(Held held, CodeBlock sent) {
        return expression(held.make(), sent);
    }

    // Date::valueOf, EmailAddress::new, String::toCharArray or sent -> Timestamp.valueOf(sent.atStartOfDay())
    public static CodeBlock maker(Value value) {
        Held held = value.held().orElseThrow();
        String format = held.make().format();
        Matcher ofInstance = OF_INSTANCE.matcher(format);
        if (ofInstance.matches()) {
            return CodeBlock.of("$T::$N", value.java(), ofInstance.group(1));
        }
        if (format.equals(CONSTRUCTOR)) {
            return CodeBlock.of("$T::new", held.make().types().get(0));
        }
        String method = format.startsWith(FACTORY) && format.endsWith(OF_VALUE)
                ? format.substring(FACTORY.length(), format.length() - OF_VALUE.length())
                : "";
        return method.matches("\\w+")
                ? CodeBlock.of("$T::$N", held.make().types().get(0), method)
                : CodeBlock.of("sent -> $L", made(held, CodeBlock.of("sent")));
    }

    private static CodeBlock expression(Expression expression, CodeBlock value) {
        Iterator<?> types = expression.types().iterator();
        List<Object> arguments = PLACE.matcher(expression.format())
                .results()
                .<Object>map(place -> place.group(1).equals("T") ? types.next() : value)
                .toList();
        return CodeBlock.of(expression.format(), arguments.toArray());
    }
}
