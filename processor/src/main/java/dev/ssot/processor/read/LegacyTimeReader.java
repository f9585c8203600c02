package dev.ssot.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.model.Held;
import dev.ssot.processor.model.Held.Expression;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the dates and times of the years before {@code java.time}, which clients see as its types. */
final class LegacyTimeReader {

    private static final ClassName INSTANT = ClassName.get("java.time", "Instant");
    private static final ClassName LOCAL_DATE = ClassName.get("java.time", "LocalDate");
    private static final ClassName LOCAL_TIME = ClassName.get("java.time", "LocalTime");
    private static final ClassName ZONE_ID = ClassName.get("java.time", "ZoneId");
    private static final ClassName DATE = ClassName.get("java.util", "Date");
    private static final ClassName CALENDAR = ClassName.get("java.util", "Calendar");
    private static final ClassName GREGORIAN_CALENDAR = ClassName.get("java.util", "GregorianCalendar");
    private static final ClassName SQL_DATE = ClassName.get("java.sql", "Date");
    private static final ClassName SQL_TIME = ClassName.get("java.sql", "Time");
    private static final ClassName TIMESTAMP = ClassName.get("java.sql", "Timestamp");

    /** By the class, and for some the kind that {@code @Temporal} states. */
    private static final Map<String, Value> KNOWN = Map.of(
            "java.sql.Date",
            date(
                    SQL_DATE,
                    new Expression("$T.valueOf($L)", List.of(SQL_DATE)),
                    new Expression("$L.toLocalDate()", List.of())),
            "java.sql.Time",
            time(
                    SQL_TIME,
                    new Expression("$T.valueOf($L)", List.of(SQL_TIME)),
                    new Expression("$L.toLocalTime()", List.of())),
            "java.sql.Timestamp",
            instant(TIMESTAMP, new Expression("$T.from($L)", List.of(TIMESTAMP))),
            "java.util.Date TIMESTAMP",
            instant(DATE, new Expression("$T.from($L)", List.of(DATE))),
            // A timestamp is a date of java.util, too, and knows the way from and to java.time.
            "java.util.Date DATE",
            date(
                    DATE,
                    new Expression("$T.valueOf($L.atStartOfDay())", List.of(TIMESTAMP)),
                    new Expression("new $T($L.getTime()).toLocalDateTime().toLocalDate()", List.of(TIMESTAMP))),
            "java.util.Date TIME",
            time(
                    DATE,
                    new Expression("$T.valueOf($L.atDate($T.EPOCH))", List.of(TIMESTAMP, LOCAL_DATE)),
                    new Expression("new $T($L.getTime()).toLocalDateTime().toLocalTime()", List.of(TIMESTAMP))),
            "java.util.Calendar TIMESTAMP",
            instant(
                    CALENDAR,
                    new Expression("$T.from($L.atZone($T.systemDefault()))", List.of(GREGORIAN_CALENDAR, ZONE_ID))),
            "java.util.Calendar DATE",
            date(
                    CALENDAR,
                    new Expression(
                            "$T.from($L.atStartOfDay($T.systemDefault()))", List.of(GREGORIAN_CALENDAR, ZONE_ID)),
                    new Expression("$T.ofInstant($L.toInstant(), $T.systemDefault())", List.of(LOCAL_DATE, ZONE_ID))),
            "java.util.Calendar TIME",
            time(
                    CALENDAR,
                    new Expression(
                            "$T.from($L.atDate($T.EPOCH).atZone($T.systemDefault()))",
                            List.of(GREGORIAN_CALENDAR, LOCAL_DATE, ZONE_ID)),
                    new Expression("$T.ofInstant($L.toInstant(), $T.systemDefault())", List.of(LOCAL_TIME, ZONE_ID))));

    private LegacyTimeReader() {}

    /**
     * Reads an attribute.
     *
     * @param type the qualified name of its class
     */
    static Optional<Value> read(String type, Annotations annotations) {
        String kind = annotations
                .find(ApiNames.TEMPORAL)
                .map(temporal -> temporal.constant("value"))
                .orElse("TIMESTAMP");
        return Optional.ofNullable(KNOWN.get(type)).or(() -> Optional.ofNullable(KNOWN.get(type + " " + kind)));
    }

    private static Value instant(TypeName held, Expression make) {
        return of(ValueType.INSTANT, INSTANT, held, make, new Expression("$L.toInstant()", List.of()));
    }

    private static Value date(TypeName held, Expression make, Expression show) {
        return of(ValueType.LOCAL_DATE, LOCAL_DATE, held, make, show);
    }

    private static Value time(TypeName held, Expression make, Expression show) {
        return of(ValueType.LOCAL_TIME, LOCAL_TIME, held, make, show);
    }

    private static Value of(ValueType type, ClassName java, TypeName held, Expression make, Expression show) {
        return new Value(type, java, List.of()).heldAs(new Held(held, Held.Kind.TIME, make, show));
    }
}
