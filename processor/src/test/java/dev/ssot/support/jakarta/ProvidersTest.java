package dev.ssot.support.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.support.CacheControl;
import dev.ssot.support.Count;
import dev.ssot.support.EntityTag;
import dev.ssot.support.Precondition;
import dev.ssot.support.Refusals;
import dev.ssot.support.Versioned;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.jboss.resteasy.spi.Dispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the providers make of requests and answers, on RESTEasy without a server. */
class ProvidersTest {

    private final Dispatcher dispatcher = MockDispatcherFactory.createDispatcher();

    record Thing(int version, String name) implements Versioned {

        @Override
        public EntityTag entityTag() {
            return EntityTag.ofVersion(version);
        }
    }

    @StrictQuery
    @Path("/things")
    @Produces("application/json")
    public static class ThingEndpoint {

        @GET
        @Path("/{id}")
        public Thing find(@PathParam("id") int id) {
            return new Thing(id, "thing");
        }

        @GET
        @Path("/other")
        public Response other() {
            return Response.status(203).entity(new Thing(7, "thing")).build();
        }

        @GET
        @Path("/tagged")
        public Response tagged() {
            return Response.ok(new Thing(7, "thing")).tag("mine").build();
        }

        @GET
        @Path("/kept")
        public Response kept() {
            return Response.ok(new Thing(7, "thing"))
                    .header(HttpHeaders.CACHE_CONTROL, "max-age=9")
                    .build();
        }

        @POST
        public Thing create() {
            return new Thing(0, "thing");
        }

        @PUT
        public String replace(@HeaderParam(HttpHeaders.IF_MATCH) String condition) {
            Precondition.ifMatch(condition);
            return condition;
        }

        @DELETE
        public Response busy() {
            Response busy = Response.status(503)
                    .type("text/plain")
                    .header(HttpHeaders.RETRY_AFTER, 30)
                    .header(HttpHeaders.CACHE_CONTROL, "max-age=1")
                    .build();
            throw new ServiceUnavailableException(busy);
        }
    }

    @CacheControl("public, max-age=5")
    @Path("/count")
    @Produces("application/json")
    public static class CountEndpoint {

        @GET
        public Count count() {
            return new Count(1);
        }
    }

    @Path("/broken")
    public static class BrokenEndpoint {

        @GET
        public String returned() {
            throw Refusals.ofReturnValue();
        }

        @PUT
        public String written() {
            throw Refusals.ofEntity();
        }
    }

    @BeforeEach
    void register() {
        for (Class<?> provider : new Class<?>[] {
            PayloadProvider.class,
            ProblemMapper.class,
            ConstraintViolationMapper.class,
            RepresentationFilter.class,
            StrictQueryFilter.class
        }) {
            dispatcher.getProviderFactory().registerProvider(provider);
        }
        for (Class<?> endpoint : new Class<?>[] {ThingEndpoint.class, CountEndpoint.class, BrokenEndpoint.class}) {
            dispatcher.getRegistry().addPerRequestResource(endpoint);
        }
    }

    @Test
    void aVersionIsTheTagAndAQueryIsRefused() throws Exception {
        MockHttpResponse thing = answer(MockHttpRequest.get("/things/7"));

        assertThat(thing.getStatus()).isEqualTo(200);
        assertThat(header(thing, HttpHeaders.ETAG)).isEqualTo("\"7\"");
        assertThat(header(thing, HttpHeaders.CACHE_CONTROL)).isEqualTo(CacheControl.DEFAULT);
        assertThat(answer(MockHttpRequest.get("/things/7?x=1")).getStatus()).isEqualTo(400);
    }

    @Test
    void whatTheClientHasIsNotSent() throws Exception {
        MockHttpResponse known = answer(MockHttpRequest.get("/things/7")
                .header(HttpHeaders.IF_NONE_MATCH, "\"6\"")
                .header(HttpHeaders.IF_NONE_MATCH, "W/\"7\""));

        assertThat(known.getStatus()).isEqualTo(304);
        assertThat(known.getOutput()).isEmpty();
    }

    @Test
    void anAnswerOfTheApplicationKeepsItsStatusTagAndHeaders() throws Exception {
        MockHttpResponse other = answer(MockHttpRequest.get("/things/other").header(HttpHeaders.IF_NONE_MATCH, "*"));
        MockHttpResponse tagged = answer(MockHttpRequest.get("/things/tagged"));
        MockHttpResponse kept = answer(MockHttpRequest.get("/things/kept"));

        assertThat(other.getStatus()).isEqualTo(203);
        assertThat(header(other, HttpHeaders.ETAG)).isNull();
        assertThat(header(other, HttpHeaders.CACHE_CONTROL)).isEqualTo(CacheControl.DEFAULT);
        assertThat(header(tagged, HttpHeaders.ETAG)).isEqualTo("\"mine\"");
        assertThat(header(kept, HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=9");
        assertThat(header(kept, HttpHeaders.ETAG)).isEqualTo("\"7\"");
        assertThat(header(answer(MockHttpRequest.get("/count")), HttpHeaders.CACHE_CONTROL))
                .isEqualTo("public, max-age=5");
    }

    @Test
    void aProblemKeepsTheHeadersOfTheApplicationOnce() throws Exception {
        MockHttpResponse busy = answer(MockHttpRequest.delete("/things"));

        assertThat(busy.getStatus()).isEqualTo(503);
        assertThat(headers(busy))
                .containsEntry("retry-after", "[30]")
                .containsEntry("cache-control", "[max-age=1]")
                .containsEntry("content-type", "[application/problem+json]");
        assertThat(busy.getContentAsString()).contains("\"status\":503", "\"detail\":\"Service Unavailable.\"");
    }

    @Test
    void severalLinesOfAConditionAreOneList() throws Exception {
        MockHttpResponse replaced = answer(MockHttpRequest.put("/things")
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .header(HttpHeaders.IF_MATCH, "\"2\""));

        assertThat(replaced.getContentAsString()).isEqualTo("\"1\",\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aConditionWithoutAValueIsRefused(String value) throws Exception {
        assertThat(answer(MockHttpRequest.put("/things").header(HttpHeaders.IF_MATCH, value))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void aConditionThatAMethodDoesNotTakeIsRefused() throws Exception {
        assertThat(answer(MockHttpRequest.post("/things").header(HttpHeaders.IF_MATCH, "*"))
                        .getStatus())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07", "+7", "2147483648", "-2147483649", "99999999999999999999", "seven"})
    void aKeyThatIsNoWholeNumberWithinRangeIsRefused(String key) throws Exception {
        MockHttpResponse refused = answer(MockHttpRequest.get("/things/" + key));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("must be a whole number within range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2147483647", "-2147483648"})
    void aKeyWithinRangeIsRead(String key) throws Exception {
        assertThat(answer(MockHttpRequest.get("/things/" + key)).getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsWrittenIsTheClientsFaultAndWhatIsReturnedOurs() throws Exception {
        MockHttpResponse written = answer(MockHttpRequest.put("/broken"));
        MockHttpResponse returned = answer(MockHttpRequest.get("/broken"));

        assertThat(written.getStatus()).isEqualTo(422);
        assertThat(written.getContentAsString()).contains("\"path\":\"title\"");
        assertThat(returned.getStatus()).isEqualTo(500);
        assertThat(returned.getContentAsString()).doesNotContain("null", "secret");
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        MockHttpResponse missing = answer(MockHttpRequest.get("/nothing"));

        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(missing.getContentAsString()).contains("There is nothing at this address.");
        assertThat(answer(MockHttpRequest.get("/things/7").accept("text/csv")).getStatus())
                .isEqualTo(406);
    }

    private MockHttpResponse answer(MockHttpRequest request) {
        MockHttpResponse response = new MockHttpResponse();
        dispatcher.invoke(request, response);
        return response;
    }

    private static String header(MockHttpResponse response, String name) {
        Object value = response.getOutputHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }

    private static Map<String, String> headers(MockHttpResponse response) {
        Map<String, String> headers = new TreeMap<>();
        response.getOutputHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.toString()));
        return headers;
    }
}
