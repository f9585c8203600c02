package com.example.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that are made of one value, which is what clients send and see. */
@OnEveryDatabase
class SingleValueTest {

    private static final String ADA = """
            {"email": "ada@example.com", "donated": 12.5, "currency": "EUR", "locale": "de-DE", "zone": "Europe/Berlin",
             "page": "https://example.com/ada", "place": "geo:50.7,7.1",
             "pledge": {"promised": 100, "due": "2026-12-24", "witness": "eve@example.com"}}""";

    private final Api api;

    SingleValueTest(Database database) {
        api = Legal.on(database).api();
    }

    @Test
    void theValueIsSentAndShown() {
        Reply created = api.post("/supporters", ADA).has(201);
        String path = "/supporters/" + created.id();

        assertShown(created);
        assertShown(api.get(path).has(200));
        assertShown(api.put(path, ADA).has(200));

        Reply patched = api.patch(
                        path, "{\"donated\": null, \"zone\": \"UTC\", \"pledge\": {\"due\": null, \"promised\": 0.05}}")
                .has(200);
        assertThat(patched.at("/donated").isNull()).isTrue();
        assertThat(patched.at("/zone").asString()).isEqualTo("UTC");
        assertThat(patched.at("/pledge/promised").asDouble()).isEqualTo(0.05);
        assertThat(patched.at("/pledge/due").isNull()).isTrue();
        assertThat(patched.at("/pledge/witness").asString()).isEqualTo("eve@example.com");
        assertThat(api.get(path).json()).isEqualTo(patched.json());
    }

    private static void assertShown(Reply reply) {
        assertThat(reply.at("/email").asString()).isEqualTo("ada@example.com");
        assertThat(reply.at("/donated").asDouble()).isEqualTo(12.5);
        assertThat(reply.at("/currency").asString()).isEqualTo("EUR");
        assertThat(reply.at("/locale").asString()).isEqualTo("de-DE");
        assertThat(reply.at("/zone").asString()).isEqualTo("Europe/Berlin");
        assertThat(reply.at("/page").asString()).isEqualTo("https://example.com/ada");
        assertThat(reply.at("/place").asString()).isEqualTo("geo:50.7,7.1");
        assertThat(reply.at("/pledge/promised").asDouble()).isEqualTo(100);
        assertThat(reply.at("/pledge/due").asString()).isEqualTo("2026-12-24");
        assertThat(reply.at("/pledge/witness").asString()).isEqualTo("eve@example.com");
    }

    @Test
    void whatTheTypeRefusesIsNamed() {
        api.post("/supporters", "{\"email\": \"nobody\"}").has(422, "email");
        api.post("/supporters", "{\"email\": \"a@b\", \"donated\": -1}").has(422, "donated");
        api.post("/supporters", "{\"email\": \"a@b\", \"donated\": 0.001}").has(422, "donated");
        api.post("/supporters", "{\"email\": \"a@b\", \"pledge\": {\"witness\": \"x\"}}")
                .has(422, "pledge.witness");
        api.post("/supporters", "{}").has(422, "email");
        api.post("/supporters", "{\"email\": 1}").has(400, "email");
        api.post("/supporters", "{\"email\": \"a@b\", \"donated\": \"1\"}").has(400, "donated");
        api.post("/supporters", "{\"email\": \"a@b\", \"currency\": \"money\"}").has(400, "currency");
        api.post("/supporters", "{\"email\": \"a@b\", \"zone\": \"Nowhere\"}").has(400, "zone");
        api.post("/supporters", "{\"email\": \"a@b\", \"page\": \"nowhere\"}").has(400, "page");
        api.post("/supporters", "{\"email\": \"a@b\", \"place\": \"a b\"}").has(400, "place");

        String path = "/supporters/" + api.post("/supporters", ADA).has(201).id();
        api.patch(path, "{\"email\": \"nobody\"}").has(422, "email");
        api.patch(path, "{\"pledge\": {\"promised\": -1}}").has(422, "pledge.promised");
    }

    @Test
    void itIsFilteredByEquality() {
        api.post("/supporters", ADA).has(201);
        api.post("/supporters", "{\"email\": \"bob@example.com\"}").has(201);

        assertThat(emails("email=bob@example.com")).containsExactly("bob@example.com");
        assertThat(emails("email.in=ada@example.com,c@d")).containsExactly("ada@example.com");
        assertThat(emails("donated=12.50")).containsExactly("ada@example.com");
        assertThat(emails("donated.isNull=true")).containsExactly("bob@example.com");
        assertThat(emails("currency=EUR")).containsExactly("ada@example.com");
        assertThat(emails("pledge.witness.ne=eve@example.com")).containsExactly("bob@example.com");
        assertThat(emails("pledge.due.gte=2026-12-24")).containsExactly("ada@example.com");
        assertThat(emails("sort=-pledge.due")).containsExactly("bob@example.com", "ada@example.com");
        api.get("/supporters?email=nobody").has(400, "email");
        api.get("/supporters?donated=-1").has(400, "donated");
        api.get("/supporters?donated=0x1").has(400, "donated");
        api.get("/supporters?currency=money").has(400, "currency");
        api.get("/supporters?email.contains=a").has(400);
    }

    @Test
    void summariesShowTheValue() {
        long ada = api.post("/supporters", ADA).has(201).id();
        long bob = api.post("/supporters", "{\"email\": \"bob@example.com\", \"invitedById\": %d}".formatted(ada))
                .has(201)
                .id();

        Reply invited = api.get("/supporters/" + bob + "?expand=invitedBy").has(200);
        assertThat(invited.at("/invitedBy/email").asString()).isEqualTo("ada@example.com");
        assertThat(invited.at("/invitedBy/donated").asDouble()).isEqualTo(12.5);
        Reply inviting =
                api.get("/supporters/" + ada + "?expand=invited,invitedBy").has(200);
        assertThat(inviting.at("/invited/0/email").asString()).isEqualTo("bob@example.com");
        assertThat(inviting.at("/invited/0/donated").isNull()).isTrue();
        assertThat(inviting.at("/invitedBy").isMissingNode()).isTrue();
    }

    @Test
    void whatIsUniqueIsAConflict() {
        api.post("/supporters", ADA).has(201);

        api.post("/supporters", "{\"email\": \"ada@example.com\"}").has(409, "email");
        String path = "/supporters/"
                + api.post("/supporters", "{\"email\": \"bob@example.com\"}")
                        .has(201)
                        .id();
        api.patch(path, "{\"email\": \"ada@example.com\"}").has(409, "email");
    }

    private List<String> emails(String query) {
        return api.get("/supporters?" + query).has(200).items("email");
    }
}
