package dev.ssot.support.spring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import dev.ssot.support.Change;
import dev.ssot.support.Cursor;
import dev.ssot.support.JsonText;
import dev.ssot.support.Named;
import dev.ssot.support.Page;
import dev.ssot.support.TextForm;
import java.math.BigDecimal;
import java.time.Year;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

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
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addMixIn(Page.class, WithoutNulls.class)
                .addMixIn(Named.class, ByWireName.class)
                .addModule(values())
                .build();
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule()
                .setKeyDeserializers(new StrictKeys())
                .addSerializer(Cursor.class, ToStringSerializer.instance)
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
