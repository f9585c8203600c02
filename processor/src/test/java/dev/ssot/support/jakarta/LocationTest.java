package dev.ssot.support.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a-b._~c     | a-b._~c
            a b         | a%20b
            a;b=c       | a%3Bb%3Dc
            a/b?c#d     | a%2Fb%3Fc%23d
            50%+*       | 50%25%2B%2A
            Ä{id}       | %C3%84%7Bid%7D
            a:b@c&d,e!' | a%3Ab%40c%26d%2Ce%21%27
            """)
    void whatIsNotUnreservedIsEncoded(String key, String segment) {
        assertThat(Location.of("brands", key)).hasToString("brands/" + segment);
    }

    @Test
    void eachPartOfAKeyIsASegment() {
        UUID customer = new UUID(1, 2);

        assertThat(Location.of("shop/ratings", customer, 7)).hasToString("shop/ratings/" + customer + "/7");
    }
}
