package dev.ssot.support.spring;

import com.fasterxml.jackson.annotation.Nulls;
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
        BeanProperty member = valueType.isMapLikeType() && property != null ? merging(valueType, property) : property;
        return new ChangeDeserializer(context.findContextualValueDeserializer(valueType, member));
    }

    /** The entries of a map are changes themselves, and null removes one. */
    private static BeanProperty merging(JavaType map, BeanProperty property) {
        return new BeanProperty.Std(
                property.getFullName(),
                map,
                property.getWrapperName(),
                property.getMember(),
                property.getMetadata().withNulls(Nulls.SET, Nulls.SET));
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
