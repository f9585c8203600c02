package dev.ssot.support.spring;

import dev.ssot.support.Constraints;
import dev.ssot.support.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads the keys of maps, each by the one text that is written for it, so that no two names mean the same key. */
final class StrictKeys extends SimpleKeyDeserializers {

    private static final long serialVersionUID = 1;

    private static final Map<Class<?>, Function<String, Object>> PARSERS = Map.of(
            String.class, text -> text,
            Short.class, Short::valueOf,
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            UUID.class, UUID::fromString,
            LocalDate.class, text -> Dates.inRange(LocalDate.parse(text)),
            Currency.class, Currency::getInstance);

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> keys = type.getRawClass();
        if (keys.isEnum()) {
            return new StrictKey(keys, text -> constant(keys, text));
        }
        Function<String, Object> parser = PARSERS.get(keys);
        return parser == null
                ? super.findKeyDeserializer(type, config, description)
                : new StrictKey(
                        keys,
                        text -> Optional.of(parser.apply(text))
                                .filter(key -> key.toString().equals(text) && Constraints.text(text)));
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .<Object>map(constant -> constant)
                .findFirst();
    }

    private static final class StrictKey extends KeyDeserializer {

        private final Class<?> type;
        private final Function<String, Optional<Object>> parser;

        StrictKey(Class<?> type, Function<String, Optional<Object>> parser) {
            this.type = type;
            this.parser = parser;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            try {
                return parser.apply(name).orElseThrow(() -> malformed(name, context));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw malformed(name, context);
            }
        }

        private RuntimeException malformed(String name, DeserializationContext context) {
            return context.weirdKeyException(type, name, "malformed").prependPath(type, name);
        }
    }
}
