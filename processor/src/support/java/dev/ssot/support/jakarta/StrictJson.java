package dev.ssot.support.jakarta;

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
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.ssot.support.Change;
import dev.ssot.support.Constraints;
import dev.ssot.support.Cursor;
import dev.ssot.support.Dates;
import dev.ssot.support.JsonText;
import dev.ssot.support.Named;
import dev.ssot.support.Page;
import dev.ssot.support.Spelling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.Function;

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

    private StrictJson() {}

    static JsonMapper mapper() {
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
                .addMixIn(Page.class, WithoutNulls.class)
                .addMixIn(Named.class, ByWireName.class)
                .addModules(new JavaTimeModule(), values())
                .build();
    }

    private static SimpleModule values() {
        SimpleModule module = new SimpleModule();
        module.setKeyDeserializers(new StrictKeys());
        return module.addSerializer(Cursor.class, new ToStringSerializer())
                .addDeserializer(Change.class, new ChangeDeserializer())
                .addDeserializer(String.class, new TextDeserializer<>(String.class, StrictJson::text))
                .addDeserializer(Instant.class, dated(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, dated(LocalDate.class, LocalDate::parse))
                .addDeserializer(LocalDateTime.class, dated(LocalDateTime.class, LocalDateTime::parse))
                .addDeserializer(LocalTime.class, new TextDeserializer<>(LocalTime.class, LocalTime::parse))
                .addDeserializer(OffsetDateTime.class, dated(OffsetDateTime.class, OffsetDateTime::parse))
                .addDeserializer(OffsetTime.class, new TextDeserializer<>(OffsetTime.class, OffsetTime::parse))
                .addDeserializer(ZonedDateTime.class, dated(ZonedDateTime.class, ZonedDateTime::parse))
                .addDeserializer(YearMonth.class, dated(YearMonth.class, YearMonth::parse))
                .addDeserializer(MonthDay.class, new TextDeserializer<>(MonthDay.class, MonthDay::parse))
                .addDeserializer(Duration.class, new TextDeserializer<>(Duration.class, Duration::parse))
                .addDeserializer(Period.class, new TextDeserializer<>(Period.class, Period::parse))
                .addDeserializer(UUID.class, new TextDeserializer<>(UUID.class, StrictJson::uuid))
                .addDeserializer(Byte.class, new NumberDeserializer<>(Byte.class, NumberDeserializer::toByte))
                .addDeserializer(
                        BigDecimal.class, new NumberDeserializer<>(BigDecimal.class, NumberDeserializer::toDecimal))
                .addDeserializer(Double.class, new NumberDeserializer<>(Double.class, NumberDeserializer::toDouble))
                .addDeserializer(Double.TYPE, new NumberDeserializer<>(Double.TYPE, NumberDeserializer::toDouble))
                .addDeserializer(Float.class, new NumberDeserializer<>(Float.class, NumberDeserializer::toFloat))
                .addDeserializer(Float.TYPE, new NumberDeserializer<>(Float.TYPE, NumberDeserializer::toFloat));
    }

    private static <T> TextDeserializer<T> dated(Class<T> type, Function<String, T> parser) {
        return new TextDeserializer<>(type, text -> Dates.inRange(parser.apply(text)));
    }

    private static UUID uuid(String text) {
        return Spelling.check(text, UUID.fromString(text));
    }

    private static String text(String text) {
        if (!Constraints.text(text)) {
            throw new IllegalArgumentException("Not to be stored");
        }
        return text;
    }
}
