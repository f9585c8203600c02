package dev.ssot.support.jakarta;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import dev.ssot.support.MapKeys;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads the keys of maps, each by the one text that is written for it. */
final class StrictKeys extends SimpleKeyDeserializers {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
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
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            return MapKeys.parse(type, name).orElseThrow(() -> malformed(name, context));
        }

        private JsonMappingException malformed(String name, DeserializationContext context) {
            JsonMappingException failure = context.weirdKeyException(type, name, "malformed");
            failure.prependPath(type, name);
            return failure;
        }
    }
}
