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

/** Relations that are maps of entities: shown, filtered and listed as other relations to many are, and not written. */
@OnEveryDatabase
class MapOfEntitiesTest {

    private final RunningApplication application;
    private final Api api;
    private final long lima;
    private final long arica;

    MapOfEntitiesTest(Database database) {
        application = Values.on(database);
        api = application.api();
        lima = harbour("Lima");
        arica = harbour("Arica");
        berth(lima, "B2");
        berth(lima, "A1");
        berth(arica, "A3");
        flag(lima, "fore", nation("Peru"));
        flag(lima, "aft", nation("Chile"));
    }

    @Test
    void theyAreShownOnRequestWithOneStatementMoreForEach() {
        assertThat(harbour(lima, "").at("/berths").isMissingNode()).isTrue();

        Reply shown = harbour(lima, "?expand=berths,flags");
        assertThat(names(shown, "/berths", "code")).containsExactlyInAnyOrder("A1", "B2");
        assertThat(names(shown, "/flags", "name")).containsExactlyInAnyOrder("Peru", "Chile");
        assertThat(harbour(arica, "?expand=flags").at("/flags").isEmpty()).isTrue();
        assertThat(application.statementsOf(
                        () -> api.get("/harbours?expand=berths,flags").has(200)))
                .isEqualTo(3);
    }

    @Test
    void theyAreFilteredByWhatTheirEntitiesOpen() {
        assertThat(harbours("?berths.code=A3")).containsExactly("Arica");
        assertThat(harbours("?flags.name=Chile")).containsExactly("Lima");
        assertThat(harbours("?flagIds.isNull=true")).containsExactly("Arica");
    }

    @Test
    void theyAreListedBelowTheirOwner() {
        List<String> codes =
                api.get("/harbours/" + lima + "/berths?sort=id").has(200).items("code");

        assertThat(codes).containsExactly("B2", "A1");
        assertThat(api.get("/harbours/" + lima + "/berths?code=A1").has(200).items("code"))
                .containsExactly("A1");
        api.get("/harbours/-1/berths").has(404);
    }

    @Test
    void aChangeOfTheirOwnerKeepsThem() {
        api.put("/harbours/" + lima, "{\"name\": \"Callao\"}").has(200);

        assertThat(names(harbour(lima, "?expand=flags"), "/flags", "name")).containsExactlyInAnyOrder("Peru", "Chile");
    }

    @Test
    void theyAreNotWritten() {
        api.patch("/harbours/" + lima, "{\"flags\": {}}").has(400, "flags");
        api.patch("/harbours/" + lima, "{\"flagIds\": []}").has(400, "flagIds");
        api.patch("/harbours/" + lima, "{\"berths\": {}}").has(400, "berths");
    }

    private Reply harbour(long id, String query) {
        return api.get("/harbours/" + id + query).has(200);
    }

    private List<String> harbours(String query) {
        return api.get("/harbours" + query).has(200).items("name");
    }

    private long harbour(String name) {
        return named("/harbours", name);
    }

    private long nation(String name) {
        return named("/homelands", name);
    }

    private long named(String path, String name) {
        return api.post(path, "{\"name\": \"%s\"}".formatted(name)).has(201).id();
    }

    private void berth(long harbour, String code) {
        api.post("/berths", "{\"code\": \"%s\", \"harbourId\": %d}".formatted(code, harbour))
                .has(201);
    }

    private void flag(long harbour, String mast, long nation) {
        application
                .database()
                .sql("insert into harbour_flag (harbour, mast, nation) values (?, ?, ?)")
                .params(harbour, mast, nation)
                .update();
    }

    private static List<String> names(Reply reply, String pointer, String member) {
        return StreamSupport.stream(reply.at(pointer).spliterator(), false)
                .map(entity -> entity.path(member).asString())
                .toList();
    }
}
