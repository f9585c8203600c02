package dev.ssot.support.jakarta;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ssot.support.Change;
import dev.ssot.support.Cursor;
import dev.ssot.support.JsonText;
import dev.ssot.support.Named;
import dev.ssot.support.Page;
import dev.ssot.support.TextForm;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;

/** JSON without guesswork: what a client sends is either exactly what the contract says, or an error. */
final class StrictJson {

    /** A text may be as long as a body. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxStringLength(JsonText.MAX_LENGTH)
            .build();

    /** What is null is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    /** A constant has the name that it has in parameters. */
    private interface ByWireName {
        @JsonValue
        String wireName();
    }

    /** One for all, as it learns each type once. */
    static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    private static JsonMapper mapper() {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(LIMITS).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
                        SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                .withConfigOverride(
                        Year.class, year -> year.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.NUMBER_INT)))
                .addMixIn(Page.class, WithoutNulls.class)
                .addMixIn(Named.class, ByWireName.class)
                .addModules(new JavaTimeModule(), values())
                .build();
    }

    /** A locale is its language tag. */
    @SuppressWarnings("serial") // never serialized
    private static final class LanguageTagSerializer extends ToStringSerializerBase {

        LanguageTagSerializer() {
            super(Locale.class);
        }

        @Override
        public String valueToString(Object locale) {
            return ((Locale) locale).toLanguageTag();
        }
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule();
        module.setKeyDeserializers(new StrictKeys());
        module.addSerializer(Cursor.class, new ToStringSerializer())
                .addSerializer(Locale.class, new LanguageTagSerializer())
                .addDeserializer(Change.class, new ChangeDeserializer())
                .addDeserializer(Byte.class, new NumberDeserializer<>(Byte.class, NumberDeserializer::toByte))
                .addDeserializer(
                        BigDecimal.class, new NumberDeserializer<>(BigDecimal.class, NumberDeserializer::toDecimal))
                .addDeserializer(Double.class, new NumberDeserializer<>(Double.class, NumberDeserializer::toDouble))
                .addDeserializer(Double.TYPE, new NumberDeserializer<>(Double.TYPE, NumberDeserializer::toDouble))
                .addDeserializer(Float.class, new NumberDeserializer<>(Float.class, NumberDeserializer::toFloat))
                .addDeserializer(Float.TYPE, new NumberDeserializer<>(Float.TYPE, NumberDeserializer::toFloat))
                .addDeserializer(Year.class, new NumberDeserializer<>(Year.class, NumberDeserializer::toYear));
        TextForm.ALL.forEach(form -> add(module, form));
        return module;
    }

    private static <T> void add(SimpleModule module, TextForm<T> form) {
        module.addDeserializer(form.type(), new TextDeserializer<>(form.type(), form.parser()));
    }
}
