package com.example.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Collections of values: a JSON array in every answer, replaced as a whole, and filtered by what they hold. */
@OnEveryDatabase
class ElementsTest {

    private final RunningApplication application;
    private final Api api;

    ElementsTest(Database database) {
        application = Values.on(database);
        api = application.api();
    }

    @Test
    void theyAreShownInTheirOrderInItemsAndLists() {
        Reply created = create("Ada", "\"nicknames\": [\"z\", \"a\", \"z\"], \"interests\": [\"SPORT\", \"MUSIC\"]");
        assertThat(values(created, "/nicknames")).containsExactly("z", "a", "z");

        Reply shown = api.get("/members/" + created.id()).has(200);
        assertThat(values(shown, "/nicknames")).containsExactly("z", "a", "z");
        assertThat(values(shown, "/interests")).containsExactly("MUSIC", "SPORT");
        assertThat(values(api.get("/members").has(200), "/items/0/nicknames")).containsExactly("z", "a", "z");
    }

    @Test
    void aPageCostsOneStatementMoreForEachCollection() {
        for (int number = 0; number < 10; number++) {
            create("Member " + number, "\"nicknames\": [\"a\", \"b\"]");
        }

        assertThat(application.statementsOf(() -> api.get("/members").has(200))).isEqualTo(3);
        assertThat(application.statementsOf(
                        () -> api.get("/members?name.unknown=1").has(400)))
                .isZero();
    }

    @Test
    void whatIsLeftOutOfANewOneStaysAsTheEntityInitialisesIt() {
        Reply created = create("Ada", "\"nicknames\": null");

        assertThat(values(created, "/nicknames")).isEmpty();
        assertThat(values(created, "/interests")).containsExactly("CHESS");
        assertThat(values(api.get("/members/" + created.id()), "/interests")).containsExactly("CHESS");
    }

    @Test
    void theyAreReplacedAsAWhole() {
        long id = create("Ada", "\"nicknames\": [\"a\", \"b\"], \"interests\": [\"SPORT\"]")
                .id();

        Reply patched = api.patch("/members/" + id, "{\"nicknames\": [\"c\"]}").has(200);
        assertThat(values(patched, "/nicknames")).containsExactly("c");
        assertThat(values(patched, "/interests")).containsExactly("SPORT");

        Reply replaced = api.put("/members/" + id, "{\"name\": \"Ada\", \"interests\": [\"MUSIC\"]}")
                .has(200);
        assertThat(values(replaced, "/nicknames")).isEmpty();
        assertThat(values(api.get("/members/" + id), "/interests")).containsExactly("MUSIC");

        api.patch("/members/" + id, "{\"interests\": null}").has(200);
        assertThat(values(api.get("/members/" + id), "/interests")).isEmpty();
        api.delete("/members/" + id).has(204);
    }

    @Test
    void onlyAChangeOfThemCountsAsAVersion() {
        Reply created = create("Ada", "\"nicknames\": [\"a\"], \"interests\": [\"SPORT\"]");
        String path = "/members/" + created.id();

        Reply same = api.patch(path, "{\"nicknames\": [\"a\"], \"interests\": [\"SPORT\"]}")
                .has(200);
        assertThat(same.header("ETag")).isEqualTo(created.header("ETag"));

        Reply changed = api.patch(path, "{\"nicknames\": [\"b\"]}").has(200);
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(api.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void eachValueIsCheckedAndNamedByItsPlace() {
        refused("\"nicknames\": [\"a\", \" \", \"a name of more than twenty\"]", "nicknames[1]", "nicknames[2]");
        refused("\"nicknames\": [\"a\", \"b\", \"c\", \"d\"]", "nicknames");
        for (String malformed : List.of("[\"CHESS\", \"TEA\"]", "[null]", "\"CHESS\"")) {
            api.post("/members", "{\"name\": \"Ada\", \"interests\": %s}".formatted(malformed))
                    .has(400);
        }
    }

    @Test
    void listsAreFilteredByWhatTheyHold() {
        create("Ada", "\"nicknames\": [\"a\", \"b\"], \"interests\": [\"SPORT\", \"MUSIC\"]");
        create("Bob", "\"nicknames\": [\"b\"], \"interests\": []");

        assertThat(names("?nicknames=a")).containsExactly("Ada");
        assertThat(names("?nicknames=b&sort=name")).containsExactly("Ada", "Bob");
        assertThat(names("?nicknames.ne=a")).containsExactly("Bob");
        assertThat(names("?interests=SPORT")).containsExactly("Ada");
        assertThat(names("?interests.in=CHESS,MUSIC")).containsExactly("Ada");
        assertThat(names("?interests.isNull=true")).containsExactly("Bob");
        assertThat(api.get("/members/count?nicknames.in=a,b")
                        .has(200)
                        .at("/count")
                        .asInt())
                .isEqualTo(2);
        api.get("/members?interests=TEA").has(400);
    }

    @Test
    void aColumnThatIsNeverNullConcernsTheirValuesAlone() {
        Reply created = create("Ada", "\"interests\": []");
        assertThat(values(created, "/nicknames")).isEmpty();

        String path = "/members/" + created.id();
        assertThat(values(api.patch(path, "{\"nicknames\": null}").has(200), "/nicknames"))
                .isEmpty();
        api.patch(path, "{\"nicknames\": [\"a\", null]}").has(400, "nicknames[1]");
    }

    private void refused(String members, String... paths) {
        api.post("/members", "{\"name\": \"Ada\", %s}".formatted(members)).has(422, paths);
    }

    private Reply create(String name, String members) {
        return api.post("/members", "{\"name\": \"%s\", %s}".formatted(name, members))
                .has(201);
    }

    private List<String> names(String query) {
        return api.get("/members" + query).has(200).items("name");
    }

    private static List<String> values(Reply reply, String pointer) {
        return StreamSupport.stream(reply.at(pointer).spliterator(), false)
                .map(value -> value.asString())
                .toList();
    }
}
