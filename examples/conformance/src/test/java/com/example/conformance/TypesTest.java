package com.example.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of all kinds, of which JSON has few: each is read, shown and refused in one way. */
class TypesTest {

    private final Shop shop = Shop.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            insured   | true                             | true
            pieces    | -32768                           | -32768
            grams     | 9223372036854775807              | 9223372036854775807
            tilt      | -0.25                            | -0.25
            volume    | 0.1                              | 0.1
            volume    | 1e300                            | 1.0E+300
            volume    | 1e-300                           | 1.0E-300
            worth     | 123456789012345.6789             | 123456789012345.6789
            worth     | 100                              | 100
            worth     | 0.0001                           | 0.0001
            worth     | -0                               | 0
            grade     | "ü"                              | "ü"
            token     | "2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11" | "2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"
            token     | "2F1E0B52-8F0C-4B8E-9D5E-3F6F2F1F7C11" | "2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11"
            sentAt    | "2026-01-31T08:30:15.123456Z"    | "2026-01-31T08:30:15.123456Z"
            sentAt    | "2026-01-31T09:30:15+01:00"      | "2026-01-31T08:30:15Z"
            sentAt    | "1969-12-31T23:59:59.500Z"       | "1969-12-31T23:59:59.500Z"
            seenAt    | "2026-01-31T08:30:15Z"           | "2026-01-31T08:30:15Z"
            dueAt     | "2026-01-31T08:30:15Z"           | "2026-01-31T08:30:15Z"
            packedAt  | "2026-03-29T02:30:15"            | "2026-03-29T02:30:15"
            packedAt  | "2026-03-29T02:30"               | "2026-03-29T02:30:00"
            packedOn  | "0099-02-28"                     | "0099-02-28"
            opensAt   | "08:30:15"                       | "08:30:15"
            opensAt   | "08:30"                          | "08:30:00"
            season    | 1815                             | 1815
            transit   | "PT1H30M"                        | "PT1H30M"
            transit   | "PT-0.5S"                        | "PT-0.5S"
            transit   | "P1D"                            | "PT24H"
            zone      | "Europe/Berlin"                  | "Europe/Berlin"
            currency  | "EUR"                            | "EUR"
            language  | "de-CH"                          | "de-CH"
            tracking  | "https://example.com/a?b=c#d"    | "https://example.com/a?b=c#d"
            seal      | "c3NvdA=="                       | "c3NvdA=="
            seal      | ""                               | ""
            touchedAt | "2026-01-31T08:30:15.123Z"       | "2026-01-31T08:30:15.123Z"
            contact   | "ada@example.com"                | "ada@example.com"
            """)
    void whatIsSentIsShown(String member, String sent, String shown) {
        shop.post("/parcels", "{\"%s\": %s}".formatted(member, sent)).has(201);

        assertThat(shop.exact("/" + member)).isEqualTo(shown);
        shop.remember("parcel", "/id").get("/parcels/{parcel}").has(200);
        shop.exact("/" + member);
        shop.patch("/parcels/{parcel}", "{\"%s\": null}".formatted(member)).has(200);
        assertThat(shop.exact("/" + member)).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            insured   | "true"
            insured   | 1
            pieces    | 32768
            pieces    | 1.0
            pieces    | "1"
            grams     | 9223372036854775808
            tilt      | 1e39
            tilt      | "NaN"
            volume    | 1e309
            worth     | true
            grade     | "ab"
            grade     | ""
            grade     | 65
            token     | "2f1e0b52"
            token     | ""
            sentAt    | "2026-01-31"
            sentAt    | 1769848215
            sentAt    | "2026-01-31T08:30:15"
            seenAt    | ""
            packedAt  | "2026-01-31T08:30:15Z"
            packedOn  | "2026-02-30"
            packedOn  | [2026, 1, 31]
            opensAt   | "25:00"
            season    | "1815"
            transit   | 90
            transit   | "1h"
            zone      | "Mars/Olympus"
            currency  | "XYZW"
            currency  | 978
            tracking  | "nowhere"
            seal      | "ssot!"
            touchedAt | 0
            contact   | {}
            """)
    void whatIsOfNoOrAnotherTypeIsRefused(String member, String sent) {
        shop.post("/parcels", "{\"%s\": %s}".formatted(member, sent)).has(400, member);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            insured=true                             | {"insured": true}
            worth=19.950                             | {"worth": 19.95}
            sentAt=1999-01-31T09:30:00%2B01:00       | {"sentAt": "1999-01-31T08:30:00Z"}
            packedOn.between=1999-01-01,1999-12-31   | {"packedOn": "1999-06-30"}
            transit=PT90H                            | {"transit": "PT90H"}
            currency=CHF                             | {"currency": "CHF"}
            contact=grace@example.com                | {"contact": "grace@example.com"}
            """)
    void whatIsShownIsFound(String condition, String body) {
        shop.post("/parcels", body).has(201);

        assertThat(shop.get("/parcels/count?" + condition).has(200).at("/count").asInt())
                .isEqualTo(1);
        assertThat(shop.get("/parcels?" + condition).has(200).at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "insured=yes",
        "sentAt=2026-01-31",
        "packedOn=2026-02-30",
        "transit=90",
        "currency=EURO",
        "contact=nobody"
    })
    void whatIsNoValueFindsNothingButARefusal(String condition) {
        shop.get("/parcels?" + condition).has(400, condition.substring(0, condition.indexOf('=')));
    }
}
