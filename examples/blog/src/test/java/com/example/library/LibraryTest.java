package com.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import org.junit.jupiter.api.Test;

/** Lookups, sub-resources and sparse fields where the model makes them hard. */
@OnEveryDatabase
class LibraryTest {

    private final Library library;
    private final Api api;

    LibraryTest(Database database) {
        library = Library.on(database);
        api = library.api();
    }

    @Test
    void aRelationThatOnlyTheOwnerKnowsIsListed() {
        library.shelf("A1");
        library.sql("insert into shelf (code) values ('by')"); // no client can
        library.sql("update volume set shelf_code = 'A1' where id = " + library.volume("One"));
        library.sql("update volume set shelf_code = 'by' where id = " + library.volume("Two"));
        long lost = library.volume("Lost");
        library.sql("insert into shelf_lost_volumes (shelf_code, lost_volumes_id) values ('A1', " + lost + ")");

        assertThat(api.get("/shelves/A1/on/it").has(200).items("title")).containsExactly("One");
        assertThat(api.get("/shelves/by/on/it").has(200).items("title")).containsExactly("Two");
        assertThat(api.get("/shelves/A1/lost-volumes").has(200).items("title")).containsExactly("Lost");
        assertThat(count("/shelves/A1/on/it/count")).isEqualTo(1);
        assertThat(count("/shelves/by/lost-volumes/count")).isZero();
        api.get("/shelves/none/on/it").has(404);
        api.get("/shelves/none/lost-volumes/count").has(404);
    }

    @Test
    void bothSidesOfARelationAreListed() {
        long prose = library.genre("prose");
        long verse = library.genre("verse");
        long both = library.volume("Both", "\"genreIds\": [%d, %d]".formatted(prose, verse));
        library.volume("Prose", "\"genreIds\": [%d]".formatted(prose));

        assertThat(api.get("/volumes/" + both + "/genres?sort=-id").has(200).items("name"))
                .containsExactly("verse", "prose");
        assertThat(api.get("/genres/" + prose + "/volumes").has(200).items("title"))
                .containsExactly("Both", "Prose");
        assertThat(api.get("/genres/" + prose + "/volumes?q=ro&fields=title")
                        .has(200)
                        .at("/items/0")
                        .propertyNames())
                .containsExactly("id", "title");
        api.get("/volumes/" + both + "/genres/count").has(404);
        api.get("/genres/999999/volumes").has(404);
        assertThat(library.statementsOf(
                        () -> api.get("/genres/" + prose + "/volumes").has(200)))
                .isEqualTo(1);
    }

    @Test
    void anEntityMayListItself() {
        long original = library.volume("Original");
        library.volume("Translation", "\"originalId\": " + original);

        Reply list = api.get("/volumes/" + original + "/translations?expand=original")
                .has(200);

        assertThat(list.items("title")).containsExactly("Translation");
        assertThat(list.at("/items/0/original/title").asString()).isEqualTo("Original");
        assertThat(count("/volumes/" + original + "/translations/count")).isEqualTo(1);
    }

    @Test
    void aFilterIsNeverTakenForTheOwner() {
        long original = library.volume("Original");
        long other = library.volume("Other");
        library.volume("Mine", "\"originalId\": " + original, "\"owner\": \"7\"");
        library.volume("Theirs", "\"originalId\": " + other, "\"owner\": \"7\"");

        assertThat(api.get("/volumes/" + original + "/translations?owner=7")
                        .has(200)
                        .items("title"))
                .containsExactly("Mine");
        assertThat(api.get("/volumes/" + original + "/translations?owner=8")
                        .has(200)
                        .items("title"))
                .isEmpty();
    }

    @Test
    void pagesOfASubResourceAreThoseOfItsTarget() {
        long original = library.volume("Original");
        for (int number = 1; number <= 4; number++) {
            library.volume("Translation " + number, "\"originalId\": " + original);
        }
        String translations = "/volumes/" + original + "/translations";

        assertThat(api.get(translations).has(200).items("id")).hasSize(3);
        assertThat(api.get(translations + "?page=1").has(200).items("title")).containsExactly("Translation 4");
        api.get(translations + "?size=101").has(400, "size");
    }

    @Test
    void everyTypeOfUniqueAttributeFindsAndIsStrict() {
        long id = library.volume("Found");
        String isbn = api.get("/volumes/" + id).has(200).at("/isbn").asString();
        api.post("/shelves", "{\"code\": \"A1\", \"id\": -7, \"expand\": \"2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11\"}")
                .has(201);

        assertThat(api.get("/volumes/by/isbn/" + isbn).has(200).id()).isEqualTo(id);
        assertThat(api.get("/shelves/by/id/-7").has(200).at("/code").asString()).isEqualTo("A1");
        assertThat(api.get("/shelves/by/expand/2f1e0b52-8f0c-4b8e-9d5e-3f6f2f1f7c11")
                        .has(200)
                        .at("/code")
                        .asString())
                .isEqualTo("A1");
        api.get("/volumes/by/isbn/999999").has(404);
        api.get("/volumes/by/isbn/one").has(400, "isbn");
        api.get("/volumes/by/isbn/0" + isbn).has(400, "isbn");
        api.get("/volumes/by/isbn/99999999999999999999").has(400, "isbn");
        api.get("/shelves/by/id/2147483648").has(400);
        api.get("/shelves/by/expand/no-uuid").has(400);
    }

    @Test
    void whatIsNotShownIsNotLookedUpBy() {
        library.volume("Secret", "\"secret\": \"s\"");

        api.get("/volumes/by/secret/s").has(404);
        api.get("/volumes/by/shelfMark/s").has(404);
        api.get("/genres/by/name/prose").has(404);
    }

    @Test
    void aLargeObjectIsReadOnlyIfItIsChosen() {
        String volume = "/volumes/" + library.volume("Large");

        assertThat(api.get(volume).has(200).at("/text").asString()).isEqualTo("Text of Large");
        assertThat(api.get(volume + "?fields=text").has(200).at("/text").asString())
                .isEqualTo("Text of Large");
        assertThat(api.get(volume + "?fields=title").has(200).json().propertyNames())
                .containsExactly("id", "title");
        assertThat(api.get("/volumes?fields=title,text&expand=original")
                        .has(200)
                        .at("/items/0/text")
                        .asString())
                .isEqualTo("Text of Large");
        assertThat(api.get("/volumes?fields=title").has(200).items("title")).containsExactly("Large");
    }

    private long count(String path) {
        return api.get(path).has(200).at("/count").asLong();
    }
}
