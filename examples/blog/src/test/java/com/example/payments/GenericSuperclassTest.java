package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entities below mapped superclasses whose attributes have the types that the entities say. */
@OnEveryDatabase
class GenericSuperclassTest {

    private final Payments payments;
    private final Api api;

    GenericSuperclassTest(Database database) {
        payments = Payments.on(database);
        api = payments.api();
    }

    @Test
    void theTypeOfAKeyIsThatOfTheEntity() {
        String code = UUID.randomUUID().toString();

        api.post("/coupons", "{\"code\": \"%s\", \"label\": \"Spring\"}".formatted(code))
                .has(201);

        assertThat(api.get("/coupons/" + code).at("/label").asString()).isEqualTo("Spring");
        api.sendBytes("GET", "/coupons/7", Api.JSON, new byte[0]).has(400, "id");
        api.sendBytes("GET", "/departments/" + code, Api.JSON, new byte[0]).has(400, "id");
    }

    @Test
    void whatASuperclassSaysIsSetIsSet() {
        long department = payments.create("/departments", "\"name\": \"All\"");

        assertThat(api.get("/departments/" + department).at("/createdAt").asString())
                .isNotEmpty();
        assertThat(api.get("/departments/" + department).header("ETag")).isPresent();
    }

    @Test
    void aRelationToTheOwnTypeLeadsToTheEntity() {
        long top = payments.create("/departments", "\"name\": \"All\"");
        long below = payments.create("/departments", "\"name\": \"Sales\", \"parentId\": " + top);

        assertThat(api.get("/departments/" + below + "?expand=parent")
                        .at("/parent/name")
                        .asString())
                .isEqualTo("All");
        assertThat(api.get("/departments/" + top + "/descendants").items("name"))
                .containsExactly("Sales");
        assertThat(api.get("/departments?parentId=" + top).items("name")).containsExactly("Sales");
        api.patch("/departments/" + top, "{\"parentId\": " + below + "}").has(409);
    }
}
