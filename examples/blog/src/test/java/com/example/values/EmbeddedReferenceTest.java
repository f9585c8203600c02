package com.example.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.database.RunningApplication;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Relations to one within what is embedded: shown, written and filtered by the keys of their targets. */
@OnEveryDatabase
class EmbeddedReferenceTest {

    private final RunningApplication application;
    private final Api api;
    private final long chile;
    private final long peru;

    EmbeddedReferenceTest(Database database) {
        application = Values.on(database);
        api = application.api();
        chile = nation("Chile");
        peru = nation("Peru");
    }

    @Test
    void theKeysOfTheirTargetsAreWrittenAndShownInOneStatement() {
        Reply created = traveller("Ada", home(chile, peru), "{\"nationId\": %d}".formatted(peru));
        Reply shown = api.get("/travellers/" + created.id()).has(200);

        assertThat(shown.at("/home/nationId").asLong()).isEqualTo(chile);
        assertThat(shown.at("/home/registration/registrarId").asLong()).isEqualTo(peru);
        assertThat(shown.at("/birth/nationId").asLong()).isEqualTo(peru);
        assertThat(created.json()).isEqualTo(shown.json());
        assertThat(application.statementsOf(() -> api.get("/travellers/" + created.id())))
                .isEqualTo(1);
    }

    @Test
    void whatHoldsNoKeyAndNothingElseIsNull() {
        Reply created = traveller("Ada", "{\"nationId\": null}", "null");
        Reply shown = api.get("/travellers/" + created.id()).has(200);

        assertThat(shown.at("/home").isNull()).isTrue();
        assertThat(shown.at("/birth").isNull()).isTrue();
    }

    @Test
    void aPatchChangesAKeyAndLeavesTheOthers() {
        String path = "/travellers/"
                + traveller("Ada", home(chile, chile), "{\"nationId\": %d}".formatted(chile))
                        .id();

        Reply patched = api.patch(
                        path, "{\"home\": {\"nationId\": %1$d}, \"birth\": {\"town\": \"Lima\"}}".formatted(peru))
                .has(200);
        assertThat(patched.at("/home/nationId").asLong()).isEqualTo(peru);
        assertThat(patched.at("/home/registration/registrarId").asLong()).isEqualTo(chile);
        assertThat(patched.at("/birth/nationId").asLong()).isEqualTo(chile);

        api.patch(path, "{\"home\": {\"nationId\": null}, \"birth\": {\"nationId\": %d}}".formatted(peru))
                .has(200);
        Reply shown = api.get(path).has(200);
        assertThat(shown.at("/home/nationId").isNull()).isTrue();
        assertThat(shown.at("/birth/nationId").asLong()).isEqualTo(peru);
    }

    @Test
    void aKeyOfNothingIsRefusedByItsPath() {
        refused(home(-1, chile), "null", "home.nationId");
        refused(home(chile, -1), "null", "home.registration.registrarId");
        refused("null", "{\"nationId\": -1}", "birth.nationId");
        refused("null", "{\"town\": \"Lima\"}", "birth.nationId");
    }

    @Test
    void theyAreFilteredByTheKeyAndByWhatTheTargetOpens() {
        traveller("Ada", home(chile, peru), "null");
        traveller("Bob", home(peru, chile), "null");
        traveller("Eve", "null", "null");

        assertThat(names("?home.nationId=" + chile)).containsExactly("Ada");
        assertThat(names("?home.registration.registrarId=" + chile)).containsExactly("Bob");
        assertThat(names("?home.nation.name=Peru")).containsExactly("Bob");
        assertThat(names("?home.nationId.isNull=true")).containsExactly("Eve");
        api.get("/travellers?birth.nationId=" + chile).has(400);
    }

    @Test
    void whatIsReadTogetherWithTheirTargetsIsLockedWhileItIsChanged() {
        String path = "/settlers/" + settler(chile, peru).id();

        Reply patched = api.patch(path, "{\"farm\": {\"nationId\": %d}}".formatted(peru))
                .has(200);
        assertThat(patched.at("/farm/nationId").asLong()).isEqualTo(peru);
        assertThat(patched.at("/farm/deed/registrarId").asLong()).isEqualTo(peru);

        Reply replaced = api.put(path, settler("Ben", peru, chile)).has(200);
        assertThat(replaced.at("/farm/deed/registrarId").asLong()).isEqualTo(chile);
        assertThat(api.get(path).has(200).json()).isEqualTo(replaced.json());

        api.send("PUT", path + "/visited/" + chile, "", "").has(204);
        api.delete(path + "/visited/" + chile).has(204);
        api.delete(path).has(204);
        api.get(path).has(404);
    }

    @Test
    void severalAreReadTogetherWithTheirTargets() {
        long first = settler(chile, peru).id();
        long second = settler(peru, chile).id();
        String items =
                "{\"items\": [{\"id\": %d, \"patch\": {\"name\": \"Ben\"}}, {\"id\": %d, \"patch\": {\"name\": \"Cleo\"}}]}";

        assertThat(application.statementsOf(
                        () -> api.send("PATCH", "/settlers/bulk", Api.JSON, items.formatted(first, second))
                                .has(200)))
                .as("the locks, one read with what they refer to, and the updates")
                .isEqualTo(4);
        assertThat(names("/settlers", "?sort=id")).containsExactly("Ben", "Cleo");
        api.delete("/settlers/bulk?ids=%d,%d".formatted(first, second)).has(200);
    }

    /** Such a row is older than the constraint. */
    @Test
    void aPatchThatLeavesAPartOfARecordMissingIsRefused() {
        Reply settler = settler(chile, peru);
        application
                .database()
                .sql("alter table settler alter column number drop not null")
                .update();
        application
                .database()
                .sql("update settler set number = null where id = ?")
                .param(settler.id())
                .update();

        api.patch("/settlers/" + settler.id(), "{\"farm\": {\"deed\": {\"registrarId\": %d}}}".formatted(chile))
                .has(422, "farm.deed.number");
        api.patch("/settlers/" + settler.id(), "{\"farm\": {\"deed\": {\"number\": \"B-2\"}}}")
                .has(200);
    }

    private Reply settler(long nation, long registrar) {
        return api.post("/settlers", settler("Ann", nation, registrar)).has(201);
    }

    private static String settler(String name, long nation, long registrar) {
        return "{\"name\": \"%s\", \"farm\": {\"crop\": \"rye\", \"nationId\": %d, \"deed\": {\"number\": \"7\", \"registrarId\": %d}}}"
                .formatted(name, nation, registrar);
    }

    private void refused(String home, String birth, String path) {
        api.post("/travellers", body("Ada", home, birth)).has(422, path);
    }

    private Iterable<String> names(String query) {
        return names("/travellers", query);
    }

    private Iterable<String> names(String path, String query) {
        return api.get(path + query).has(200).items("name");
    }

    private Reply traveller(String name, String home, String birth) {
        return api.post("/travellers", body(name, home, birth)).has(201);
    }

    private static String body(String name, String home, String birth) {
        return "{\"name\": \"%s\", \"home\": %s, \"birth\": %s}".formatted(name, home, birth);
    }

    private static String home(long nation, long registrar) {
        return "{\"town\": \"Arica\", \"nationId\": %d, \"registration\": {\"registrarId\": %d}}"
                .formatted(nation, registrar);
    }

    private long nation(String name) {
        return api.post("/homelands", "{\"name\": \"%s\"}".formatted(name))
                .has(201)
                .id();
    }
}
