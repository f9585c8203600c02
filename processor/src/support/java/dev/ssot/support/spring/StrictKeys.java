package dev.ssot.support.spring;

import dev.ssot.support.MapKeys;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.module.SimpleKeyDeserializers;

/** Reads the keys of maps, each by the one text that is written for it. */
final class StrictKeys extends SimpleKeyDeserializers {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return MapKeys.knows(type.getRawClass())
                ? new StrictKey(type.getRawClass())
                : super.findKeyDeserializer(type, config, description);
    }

    private static final class StrictKey extends KeyDeserializer {

        private final Class<?> type;

        StrictKey(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return MapKeys.parse(type, name).orElseThrow(() -> malformed(name, context));
        }

        private RuntimeException malformed(String name, DeserializationContext context) {
            return context.weirdKeyException(type, name, "malformed").prependPath(type, name);
        }
    }
}
