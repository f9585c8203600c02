package com.example.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.database.Database;
import com.example.database.OnEveryDatabase;
import com.example.http.Api;
import com.example.http.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The header {@code Link} of lists (RFC 8288). */
@OnEveryDatabase
class PageLinkTest {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([a-z]+)\"");

    private final Measurements measurements;
    private final Api api;

    PageLinkTest(Database database) {
        measurements = Measurements.on(database);
        api = measurements.api();
    }

    @Test
    void linksLeadThroughTheListAndBack() {
        for (int row = 0; row < 11; row++) {
            measurements.readingAt(row % 2 * 10 + row);
        }
        List<String> whole =
                api.get("/readings?size=100&sort=-place&place.gte=2").items("id");

        Reply page = api.get("/readings?size=3&sort=-place&place.gte=2&total=exact");
        List<String> forward = new ArrayList<>(page.items("id"));
        while (links(page).containsKey("next")) {
            page = follow(page, "next");
            forward.addAll(page.items("id"));
            assertThat(page.at("/total/value").asInt()).isEqualTo(whole.size());
        }
        List<String> backward = new ArrayList<>(page.items("id"));
        while (links(page).containsKey("prev")) {
            page = follow(page, "prev");
            backward.addAll(0, page.items("id"));
        }

        assertThat(forward).isEqualTo(whole);
        assertThat(backward).isEqualTo(whole);
        assertThat(follow(page, "first").items("id")).isEqualTo(whole.subList(0, 3));
    }

    @Test
    void linksAreAbsoluteAndKeepOtherParametersAsTheyWereSent() {
        measurements.readingAt(1);
        measurements.readingAt(2);

        Map<String, String> links = links(api.get("/readings?place.lte=9&size=1&sort=-place%2Ctext&page=0"));

        assertThat(links.keySet()).containsExactly("first", "next");
        assertThat(links.get("first"))
                .matches("http://localhost:[0-9]+/readings\\?place\\.lte=9&size=1&sort=-place%2Ctext");
        assertThat(links.get("next")).startsWith(links.get("first") + "&cursor=");
    }

    @Test
    void behindAProxyLinksHaveItsAddressAsLocationsDo() {
        String[] proxy = {
            "X-Forwarded-Proto", "https", "X-Forwarded-Host", "api.example.com", "X-Forwarded-Prefix", "/v1"
        };
        Reply created = api.send("POST", "/readings", Api.JSON, "{\"place\": 1, \"open\": true}", proxy);
        Reply list = api.send("GET", "/readings?size=1", "", "", proxy);

        assertThat(created.has(201).header("Location").orElseThrow())
                .startsWith("https://api.example.com/v1/readings/");
        assertThat(links(list.has(200))).containsEntry("first", "https://api.example.com/v1/readings?size=1");
    }

    @Test
    void headHasTheLinksOfGet() {
        measurements.readingAt(1);
        measurements.readingAt(2);

        assertThat(links(api.head("/readings?size=1"))).isEqualTo(links(api.get("/readings?size=1")));
    }

    @Test
    void onlyListsHaveLinks() {
        String id = measurements.readingAt(1);

        assertThat(api.get("/readings/" + id).header("Link")).isEmpty();
        assertThat(api.get("/readings/count").header("Link")).isEmpty();
        assertThat(api.get("/readings?size=0").has(400).header("Link")).isEmpty();
    }

    private Reply follow(Reply page, String relation) {
        URI address = URI.create(links(page).get(relation));
        return api.get(address.getRawPath() + "?" + address.getRawQuery()).has(200);
    }

    private static Map<String, String> links(Reply page) {
        Map<String, String> links = new LinkedHashMap<>();
        Matcher matcher = LINK.matcher(page.header("Link").orElseThrow());
        while (matcher.find()) {
            links.put(matcher.group(2), matcher.group(1));
        }
        return links;
    }
}
