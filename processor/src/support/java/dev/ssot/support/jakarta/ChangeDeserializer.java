package dev.ssot.support.jakarta;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.ssot.support.Change;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Tells a member that is absent from one that is null and one that has a value. */
final class ChangeDeserializer extends JsonDeserializer<Change<?>> implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<?> values;

    ChangeDeserializer() {
        this(null);
    }

    private ChangeDeserializer(@Nullable JsonDeserializer<?> values) {
        this.values = values;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
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
    public Change<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (values == null) {
            throw new IllegalStateException("A change is read as a member of a payload only");
        }
        return Change.to(values.deserialize(json, context));
    }

    @Override
    public Change<?> getNullValue(DeserializationContext context) {
        return Change.to(null);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return Change.absent();
    }
}
