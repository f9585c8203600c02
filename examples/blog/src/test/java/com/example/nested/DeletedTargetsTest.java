package com.example.nested;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is deleted and still there cannot be linked, and no item can be made to refer to it. */
@OnEveryDatabase
class DeletedTargetsTest {

    private final Nested nested;
    private final Api api;

    DeletedTargetsTest(Database database) {
        nested = Nested.on(database);
        api = nested.api();
    }

    @Test
    void noLinkLeadsToWhatIsDeleted() {
        long account = account();
        long gone = deleted();

        assertThat(put(account, "partners", gone).has(404).at("/detail").asString())
                .isEqualTo("There is no account with the id " + gone + ".");
        put(account, "branches", gone).has(404);
        assertThat(partners(account)).isEmpty();
        put(account, "partners", account()).has(204);
        put(account, "branches", account()).has(204);
    }

    @Test
    void whatIsDeletedHasNoLinksToWrite() {
        long account = account();
        long other = account();
        put(account, "partners", other).has(204);
        put(account, "branches", other).has(204);
        api.delete("/accounts/" + account).has(204);

        put(account, "partners", account()).has(404);
        put(account, "branches", account()).has(404);
        unlink(account, "partners", other).has(404);
        unlink(account, "branches", other).has(404);
        api.send("POST", "/accounts/" + account + "/restore", "", "").has(200);
        assertThat(partners(account)).hasSize(1);
        assertThat(api.get("/accounts/" + other).at("/headId").asLong()).isEqualTo(account);
    }

    @Test
    void aLinkFromBeforeTheDeletionCanBeEnded() {
        long account = account();
        long other = account();
        put(account, "partners", other).has(204);
        put(account, "branches", other).has(204);
        api.delete("/accounts/" + other).has(204);

        unlink(account, "partners", other).has(204);
        unlink(account, "branches", other).has(204);

        assertThat(nested.rows("account_partners", "account_id = " + account)).isZero();
        assertThat(nested.rows("account", "head_id = " + account)).isZero();
    }

    @Test
    void noItemRefersToWhatIsDeletedUnlessItDidBefore() {
        long account = account();
        long gone = deleted();
        long invoice = api.post("/invoices", invoice("D-" + gone, position(account)))
                .has(201)
                .id();
        String path = "/invoices/" + invoice;
        long position = positions(path).at("/0/id").asLong();
        api.delete("/accounts/" + account).has(204);

        api.post("/invoices", invoice("E-" + gone, position(account()), position(gone)))
                .has(422, "positions[1].accountId");
        api.patch(path, "{\"positions\": [%s]}".formatted(position(account))).has(422, "positions[0].accountId");
        String kept = "{\"id\": %d, \"text\": \"Milk\", \"accountId\": %d}".formatted(position, account);
        api.patch(path, "{\"positions\": [%s]}".formatted(kept)).has(200);

        assertThat(positions(path)).hasSize(1);
        assertThat(positions(path).at("/0/text").asString()).isEqualTo("Milk");
        assertThat(positions(path).at("/0/accountId").asLong()).isEqualTo(account);
    }

    @Test
    void aBulkWriteNamesTheItemOfTheItem() {
        String bad = invoice("F-" + account(), position(account()), position(deleted()));

        api.post("/invoices/bulk", "{\"items\": [%s]}".formatted(bad)).has(422, "items[0].positions[1].accountId");
    }

    @Test
    void anItemNamesWhoWroteIt() {
        long account = account();
        String path = "/invoices/"
                + api.post("/invoices", invoice("G-" + account, position(account)))
                        .has(201)
                        .id();

        JsonNode position = positions(path).get(0);

        assertThat(position.at("/createdBy").asString()).isEqualTo("clerk");
        assertThat(position.at("/updatedBy").asString()).isEqualTo("clerk");
        api.patch(path, "{\"positions\": [{\"text\": \"Tea\", \"createdBy\": \"eve\"}]}")
                .has(400, "positions[0].createdBy");
    }

    private long account() {
        return nested.named("/accounts", "Cash");
    }

    private long deleted() {
        long account = account();
        api.delete("/accounts/" + account).has(204);
        return account;
    }

    private Reply put(long account, String relation, long other) {
        return api.send("PUT", "/accounts/" + account + "/" + relation + "/" + other, "", "");
    }

    private Reply unlink(long account, String relation, long other) {
        return api.delete("/accounts/" + account + "/" + relation + "/" + other);
    }

    private JsonNode partners(long account) {
        return api.get("/accounts/" + account + "?expand=partners").has(200).at("/partnerIds");
    }

    private JsonNode positions(String invoice) {
        return api.get(invoice + "?expand=positions").has(200).at("/positions");
    }

    private static String invoice(String number, String... positions) {
        return "{\"number\": \"%s\", \"customer\": \"Ada\", \"positions\": [%s]}"
                .formatted(number, String.join(", ", positions));
    }

    private static String position(long account) {
        return "{\"text\": \"Tea\", \"accountId\": %d}".formatted(account);
    }
}
