package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that clients choose: each has an address, and is found there. */
@OnEveryDatabase
class TextKeyTest {

    private final Api api;
    private final long ware;

    TextKeyTest(Database database) {
        Nested nested = Nested.on(database);
        api = nested.api();
        ware = nested.named("/wares", "Tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b=c", "100%", "%2F", "...", "a b", "?q#f", "\u00e4", "Count", "+"})
    void whatIsCreatedIsAtItsLocation(String code) {
        Reply created = create(code).has(201);
        URI location = URI.create(created.header("Location").orElseThrow());

        Reply found = api.get(location.getRawPath()).has(200);
        assertThat(found.at("/code").asString()).isEqualTo(code);
        api.delete(location.getRawPath()).has(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a\\\\b", "count"})
    void whatNoAddressLeadsToIsNotCreated(String code) {
        create(code).has(422, "code");
    }

    private Reply create(String code) {
        return api.post("/cards", "{\"code\": \"%s\", \"title\": \"A\", \"wareId\": %d}".formatted(code, ware));
    }
}
