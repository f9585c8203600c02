package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A tree is read from any point of it. */
@OnEveryDatabase
class TreeTest {

    private final Desk desk;
    private final Api api;

    TreeTest(Database database) {
        desk = Desk.on(database);
        api = desk.api();
    }

    @Test
    void rootsAreThoseWithoutAParent() {
        long docs = folder("docs", null);
        long pictures = folder("pictures", null);
        folder("letters", docs);

        assertThat(ids(api.get("/folders/roots"))).containsExactly(docs, pictures);
        assertThat(api.get("/folders/roots?sort=-name").items("name")).containsExactly("pictures", "docs");
    }

    @Test
    void childrenAreDirectlyBelow() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        folder("private", letters);
        long bills = folder("bills", docs);
        folder("other", null);

        assertThat(ids(api.get("/folders/" + docs + "/children"))).containsExactly(letters, bills);
    }

    @Test
    void descendantsAreBelowOnAnyLevel() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long secret = folder("private", letters);
        long bills = folder("bills", docs);
        folder("other", null);

        assertThat(ids(api.get("/folders/" + docs + "/descendants"))).containsExactly(letters, secret, bills);
        assertThat(ids(api.get("/folders/" + letters + "/descendants"))).containsExactly(secret);
    }

    @Test
    void eachIsAListLikeAnyOther() {
        long docs = folder("docs", null);
        for (String name : List.of("b", "c", "a", "ab")) {
            folder(name, docs);
        }
        for (String list : List.of("children", "descendants")) {
            String path = "/folders/" + docs + "/" + list;

            assertThat(api.get(path + "?sort=name").items("name")).containsExactly("a", "ab", "b", "c");
            assertThat(api.get(path + "?q=B&sort=name").items("name")).containsExactly("ab", "b");
            assertThat(api.get(path + "?name=c").items("name")).containsExactly("c");
            assertThat(api.get(path + "?parentId=999").has(200).items("name")).isEmpty();
            Reply second = api.get(path + "?sort=name&size=3&page=1").has(200);
            assertThat(second.items("name")).containsExactly("c");
            assertThat(second.at("/hasNext").asBoolean()).isFalse();
            assertThat(api.get(path + "?expand=parent&name=c")
                            .at("/items/0/parent/name")
                            .asString())
                    .isEqualTo("docs");
            api.get(path + "?colour=red").has(400, "colour");
        }
        assertThat(api.get("/folders/roots?expand=parent").has(200).items("name"))
                .containsExactly("docs");
        api.get("/folders/roots?size=0").has(400, "size");
    }

    @Test
    void ancestorsComeFromTheRootDownToTheParent() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);
        long secret = folder("private", letters);
        folder("below", secret);

        assertThat(ids(api.get("/folders/" + secret + "/ancestors"))).containsExactly(docs, letters);
        assertThat(ids(api.get("/folders/" + docs + "/ancestors"))).isEmpty();
        api.get("/folders/" + docs + "/ancestors?page=1").has(400, "page");
    }

    @Test
    void whatIsNotThereHasNeitherChildrenNorAncestors() {
        for (String route : List.of("children", "descendants", "ancestors")) {
            api.get("/folders/999999/" + route).has(404);
            api.get("/folders/x/" + route).has(400, "id");
            api.head("/folders/999999/" + route).has(404);
        }
        long leaf = folder("leaf", null);
        assertThat(ids(api.get("/folders/" + leaf + "/children"))).isEmpty();
        assertThat(ids(api.get("/folders/" + leaf + "/descendants"))).isEmpty();
    }

    @Test
    void keysThatClientsChooseWorkAsWell() {
        region("earth", null);
        region("europe", "earth");
        region("france", "europe");

        assertThat(api.get("/regions/roots").items("code")).containsExactly("earth");
        assertThat(api.get("/regions/earth/children").items("code")).containsExactly("europe");
        assertThat(api.get("/regions/earth/descendants").items("code")).containsExactly("europe", "france");
        assertThat(api.get("/regions/france/ancestors").items("code")).containsExactly("earth", "europe");
    }

    @Test
    void eachHasCursorsTotalsAndLinks() {
        long docs = folder("docs", null);
        for (String name : List.of("b", "c", "a")) {
            folder(name, docs);
        }
        List.of("pictures", "music", "films").forEach(name -> folder(name, null));
        for (String list : List.of("roots", docs + "/children", docs + "/descendants")) {
            List<String> names = api.get("/folders/" + list + "?sort=name").items("name");

            Reply first = api.get("/folders/" + list + "?sort=name&size=2&total=exact")
                    .has(200);
            assertThat(first.items("name")).isEqualTo(names.subList(0, 2));
            assertThat(first.at("/total/value").asInt()).isEqualTo(names.size());
            assertThat(api.get("/folders/" + list + "?total=estimated&size=1")
                            .at("/total/value")
                            .asInt())
                    .isEqualTo(names.size());
            String link = first.header("Link").orElseThrow();
            assertThat(link).contains("/folders/" + list + "?").contains("rel=\"next\"");
            Reply second = api.get("/folders/" + list + "?size=2&cursor="
                            + first.at("/next").asString())
                    .has(200);
            assertThat(second.items("name")).isEqualTo(names.subList(2, names.size()));
            assertThat(api.get("/folders/" + list + "?cursor="
                                    + second.at("/previous").asString())
                            .has(200)
                            .items("name"))
                    .isEqualTo(names.subList(0, 2));
            api.get("/folders/" + list + "?cursor=x").has(400, "cursor");
        }
        assertThat(api.get("/folders/" + docs + "/children?total=exact&q=b")
                        .at("/total/value")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void clientsChooseTheFieldsOfWhatIsListed() {
        region("earth", null);
        region("europe", "earth");

        for (String list : List.of("roots", "earth/children", "earth/descendants")) {
            Reply reply = api.get("/regions/" + list + "?fields=code").has(200);
            assertThat(reply.items("code")).hasSize(1);
            assertThat(reply.at("/items/0").propertyNames()).containsExactly("code");
        }
        api.get("/regions/roots?fields=colour").has(400, "fields");
        api.get("/regions/europe/ancestors?fields=code").has(400, "fields");
    }

    @Test
    void eachReadIsOneStatementAndAskingWhetherSomethingIsThereAnother() {
        long docs = folder("docs", null);
        long letters = folder("letters", docs);

        assertThat(costOf("/folders/roots", 200)).isEqualTo(1);
        assertThat(costOf("/folders/" + docs + "/children", 200)).isEqualTo(1);
        assertThat(costOf("/folders/" + docs + "/descendants", 200)).isEqualTo(1);
        assertThat(costOf("/folders/" + letters + "/ancestors", 200)).isEqualTo(1);
        assertThat(costOf("/folders/" + docs + "/ancestors", 200)).isEqualTo(1);
        assertThat(costOf("/folders/999999/ancestors", 404)).isEqualTo(1);
        assertThat(costOf("/folders/" + letters + "/children", 200)).isEqualTo(2);
        assertThat(costOf("/folders/999999/descendants", 404)).isEqualTo(2);
    }

    @Test
    void noMoreThanAHundredLevelsAreRead() {
        List<Long> chain = chain(103);
        long top = chain.get(0);
        long bottom = chain.get(102);

        assertThat(ids(api.get("/folders/" + bottom + "/ancestors"))).isEqualTo(chain.subList(2, 102));
        assertThat(ids(api.get("/folders/" + top + "/descendants?size=100"))).isEqualTo(chain.subList(1, 101));
        assertThat(ids(api.get("/folders/" + top + "/descendants?size=100&page=1")))
                .isEmpty();
    }

    @Test
    void aCircleInTheDataIsReadOnce() {
        long one = folder("one", null);
        long two = folder("two", one);
        long three = folder("three", two);
        long leaf = folder("leaf", three);
        desk.sql("update folder set parent_id = " + three + " where id = " + one);

        assertThat(ids(api.get("/folders/" + one + "/descendants"))).containsExactly(two, three, leaf);
        assertThat(ids(api.get("/folders/" + leaf + "/ancestors"))).containsExactlyInAnyOrder(one, two, three);
        assertThat(ids(api.get("/folders/" + one + "/ancestors"))).containsExactly(two, three);
        assertThat(ids(api.get("/folders/" + one + "/children"))).containsExactly(two);
    }

    @Test
    void whatIsItsOwnParentIsReadToo() {
        long one = folder("one", null);
        desk.sql("update folder set parent_id = id");

        assertThat(ids(api.get("/folders/" + one + "/descendants"))).containsExactly(one);
        assertThat(ids(api.get("/folders/" + one + "/ancestors"))).isEmpty();
    }

    /** Folders below one another, the root first. */
    private List<Long> chain(int length) {
        List<Long> chain = new ArrayList<>();
        for (int level = 0; level < length; level++) {
            chain.add(folder("level " + level, level == 0 ? null : chain.get(level - 1)));
        }
        return chain;
    }

    private long folder(String name, Long parent) {
        return api.post("/folders", "{\"name\": \"%s\", \"parentId\": %d}".formatted(name, parent))
                .has(201)
                .id();
    }

    private void region(String code, String within) {
        String parent = within == null ? "null" : "\"" + within + "\"";
        api.post("/regions", "{\"code\": \"%s\", \"withinId\": %s}".formatted(code, parent))
                .has(201);
    }

    private long costOf(String path, int status) {
        return desk.statementsOf(() -> api.get(path).has(status));
    }

    private static List<Long> ids(Reply reply) {
        return StreamSupport.stream(reply.has(200).json().path("items").spliterator(), false)
                .map(item -> item.path("id").asLong())
                .toList();
    }
}
