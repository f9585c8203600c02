package com.example.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without this, a validator that accepts everything would do. */
class OpenApiSpecificationTest {

    private final OpenApiSpecification specification = new OpenApiSpecification();

    @Test
    void acceptsADocumentThatUsesWhatIsNewInOpenApi31() {
        assertThat(specification.breaches(SampleDocument.TEXT)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"openapi\": \"3.1.0\" | \"openapi\": \"3.0.3\" | a document of OpenAPI 3.0",
                "\"title\": \"Notes\", | | a document without a title",
                "\"type\": [\"string\", \"null\"] | \"type\": [\"string\", \"nothing\"] | a type that JSON Schema does not know",
                "\"maxLength\": 200 | \"maxLength\": -1 | a negative length inside a schema",
                "\"exclusiveMinimum\": 0 | \"exclusiveMinimum\": true | the boolean exclusiveMinimum of OpenAPI 3.0",
                "\"in\": \"path\" | \"in\": \"pathway\" | a parameter in an unknown place",
                "\"in\": \"path\", \"required\": true | \"in\": \"path\" | an optional path parameter",
                "\"description\": \"The note.\", | | a response without a description",
                "#/components/schemas/Note\" | #/components/schemas/Nothing\" | a dangling reference",
                "/notes/{id} | /notes/{key} | an undeclared path variable",
                "\"operationId\": \"readNote\" | \"operationId\": \"createNote\" | an operation id that is taken",
                "\"tags\": [\"notes\"] | \"tags\": \"notes\" | a text where a list is due",
                "\"tags\": [\"notes\"] | \"tagz\": [\"notes\"] | a member that OpenAPI does not know"
            })
    void rejects(String original, String broken, String what) {
        String document = SampleDocument.TEXT.replace(original, broken == null ? "" : broken);

        assertThat(document).isNotEqualTo(SampleDocument.TEXT);
        assertThat(specification.breaches(document)).as(what).isNotEmpty();
    }
}
