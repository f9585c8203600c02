package dev.ssot.support.spring;

import dev.ssot.support.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Tells a member that is absent from one that is null and one that has a value. */
final class ChangeDeserializer extends ValueDeserializer<Change<?>> {

    private final @Nullable ValueDeserializer<?> values;

    ChangeDeserializer() {
        this(null);
    }

    private ChangeDeserializer(@Nullable ValueDeserializer<?> values) {
        this.values = values;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        JavaType valueType = context.getContextualType().containedTypeOrUnknown(0);
        return new ChangeDeserializer(context.findContextualValueDeserializer(valueType, property));
    }

    @Override
    public Change<?> deserialize(JsonParser json, DeserializationContext context) {
        if (values == null) {
            throw new IllegalStateException("A change is read as a member of a payload only");
        }
        return Change.to(values.deserialize(json, context));
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return Change.to(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Change.absent();
    }
}
