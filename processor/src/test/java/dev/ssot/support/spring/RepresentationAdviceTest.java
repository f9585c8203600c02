package dev.ssot.support.spring;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.ssot.support.CacheControl;
import dev.ssot.support.Count;
import dev.ssot.support.EntityTag;
import dev.ssot.support.Versioned;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

class RepresentationAdviceTest {

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new ThingController(), new CachedController())
            .setControllerAdvice(new ProblemHandler(), new RepresentationAdvice())
            .setMessageConverters(new PayloadConverter(), new JacksonJsonHttpMessageConverter())
            .addInterceptors(new PreconditionInterceptor())
            .build();

    record Thing(int version, String name) implements Versioned {

        @Override
        public EntityTag entityTag() {
            return EntityTag.ofVersion(version);
        }
    }

    record Broken(int version) implements Versioned {

        @Override
        public EntityTag entityTag() {
            return EntityTag.ofVersion(version);
        }

        public String getSecret() {
            throw new IllegalStateException("secret");
        }
    }

    @StrictQuery
    @RestController
    static class ThingController {

        @GetMapping("/things/1")
        Thing find() {
            return new Thing(7, "thing");
        }

        @GetMapping("/broken")
        Broken broken() {
            return new Broken(7);
        }

        @GetMapping("/partial")
        ResponseEntity<Thing> other() {
            return ResponseEntity.status(203).body(new Thing(7, "thing"));
        }

        @GetMapping("/tagged")
        ResponseEntity<Thing> tagged() {
            return ResponseEntity.ok().eTag("mine").body(new Thing(7, "thing"));
        }

        @GetMapping("/kept")
        ResponseEntity<Thing> kept() {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CACHE_CONTROL, "max-age=9")
                    .body(new Thing(7, "thing"));
        }

        @GetMapping("/text")
        String text() {
            return "text";
        }

        @PostMapping("/things")
        Thing create() {
            return new Thing(0, "thing");
        }

        @PostMapping("/reports")
        Count report() {
            return new Count(1);
        }
    }

    @CacheControl("public, max-age=5")
    @RestController
    static class CachedController {

        @GetMapping("/count")
        Count count() {
            return new Count(1);
        }
    }

    @Test
    void aVersionIsTheTagAndAQueryAddsAHash() throws Exception {
        mvc.perform(get("/things/1"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.ETAG, "\"7\""))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, CacheControl.DEFAULT))
                .andExpect(content().json("{\"version\": 7, \"name\": \"thing\"}"));
        mvc.perform(get("/things/1?expand=x"))
                .andExpect(header().string(HttpHeaders.ETAG, Matchers.startsWith("\"7-")));
    }

    @Test
    void whatTheClientHasIsNotSent() throws Exception {
        mvc.perform(get("/things/1").header(HttpHeaders.IF_NONE_MATCH, "\"6\"", "W/\"7\""))
                .andExpect(status().isNotModified())
                .andExpect(header().string(HttpHeaders.ETAG, "\"7\""))
                .andExpect(header().doesNotExist(HttpHeaders.CONTENT_TYPE))
                .andExpect(content().bytes(new byte[0]));
        mvc.perform(head("/things/1").header(HttpHeaders.IF_NONE_MATCH, "*")).andExpect(status().isNotModified());
        mvc.perform(get("/partial").header(HttpHeaders.IF_NONE_MATCH, "*")).andExpect(status().is(203));
    }

    @Test
    void theControllerSaysHowLongAnAnswerIsGood() throws Exception {
        mvc.perform(get("/count"))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "public, max-age=5"))
                .andExpect(header().string(HttpHeaders.ETAG, Matchers.startsWith("W/\"")));
    }

    @Test
    void anAnswerOfTheApplicationKeepsItsStatusTagAndHeaders() throws Exception {
        mvc.perform(get("/partial"))
                .andExpect(status().is(203))
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, CacheControl.DEFAULT))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG));
        mvc.perform(get("/tagged")).andExpect(header().stringValues(HttpHeaders.ETAG, "\"mine\""));
        mvc.perform(get("/kept"))
                .andExpect(header().stringValues(HttpHeaders.CACHE_CONTROL, "max-age=9"))
                .andExpect(header().stringValues(HttpHeaders.ETAG, "\"7\""));
    }

    @Test
    void aFailureToRenderHasNoHeadersOfASuccess() throws Exception {
        for (String path : new String[] {"/broken", "/broken?expand=x"}) {
            mvc.perform(get(path))
                    .andExpect(status().isInternalServerError())
                    .andExpect(header().doesNotExist(HttpHeaders.ETAG))
                    .andExpect(header().stringValues(HttpHeaders.CACHE_CONTROL, "no-store"))
                    .andExpect(content().string(Matchers.not(Matchers.containsString("secret"))));
        }
    }

    @Test
    void onlyAViewCanBeLeftAway() throws Exception {
        mvc.perform(post("/things").header("Prefer", "return=minimal"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Preference-Applied", "return=minimal"))
                .andExpect(header().string(HttpHeaders.ETAG, "\"0\""))
                .andExpect(content().bytes(new byte[0]));
        mvc.perform(post("/reports").header("Prefer", "return=minimal"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Preference-Applied"))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG))
                .andExpect(content().json("{\"count\": 1}"));
    }

    @Test
    void whatIsNoPayloadIsLeftAlone() throws Exception {
        mvc.perform(get("/text"))
                .andExpect(header().doesNotExist(HttpHeaders.ETAG))
                .andExpect(header().doesNotExist(HttpHeaders.CACHE_CONTROL));
    }

    @Test
    void aConditionThatAHandlerDoesNotTakeIsRefused() throws Exception {
        mvc.perform(post("/things").header(HttpHeaders.IF_MATCH, "*")).andExpect(status().isBadRequest());
        mvc.perform(post("/things").header(HttpHeaders.IF_NONE_MATCH, "*")).andExpect(status().isBadRequest());
        mvc.perform(get("/things/1").header(HttpHeaders.IF_MATCH, "\"1\"")).andExpect(status().isOk());
    }
}
