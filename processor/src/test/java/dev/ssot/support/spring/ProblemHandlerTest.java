package dev.ssot.support.spring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.ssot.support.Count;
import dev.ssot.support.Parameters;
import dev.ssot.support.ProblemException;
import dev.ssot.support.Refusals;
import dev.ssot.support.Violation;
import dev.ssot.support.WriteConflict;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.RequestDispatcher;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ProblemHandlerTest {

    private static final SQLException TAKEN = new SQLException("secret", "23505");

    private Supplier<RuntimeException> failure = () -> new IllegalStateException("unset");

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new ThingController(), new ProblemController())
            .setControllerAdvice(new ConstraintViolationHandler(), new ProblemHandler())
            .setMessageConverters(new PayloadConverter(), new JacksonJsonHttpMessageConverter())
            .addInterceptors(new StrictQueryInterceptor())
            .build();

    @StrictQuery
    @RestController
    class ThingController {

        @GetMapping(path = "/things", produces = MediaType.APPLICATION_JSON_VALUE)
        Count count(@RequestParam MultiValueMap<String, String> parameters) {
            new Parameters(parameters).finish();
            return new Count(1);
        }

        @GetMapping("/things/{id}")
        Count find(@PathVariable("id") Long id) {
            return new Count(id);
        }

        @PostMapping(path = "/things", consumes = MediaType.APPLICATION_JSON_VALUE)
        Count create(@RequestBody Count input) {
            throw failure.get();
        }
    }

    @Test
    void aProblemKeepsItsStatusDetailAndViolations() throws Exception {
        failure = () -> ProblemException.invalid(List.of(new Violation("a.b", "must not be null")));
        expectProblem(422)
                .andExpect(jsonPath("$.type").value("about:blank"))
                .andExpect(jsonPath("$.detail").value("The request is invalid."))
                .andExpect(jsonPath("$.instance").value("/things"))
                .andExpect(jsonPath("$.violations[0].path").value("a.b"))
                .andExpect(jsonPath("$.violations[0].message").value("must not be null"));
    }

    @Test
    void aWriteConflictIsDiagnosed() throws Exception {
        failure = () -> new WriteConflict(new PersistenceException(TAKEN), () -> ProblemException.conflict("Taken."));
        expectProblem(409).andExpect(jsonPath("$.detail").value("Taken."));
    }

    @Test
    void refusalsOfTheDatabaseAreRecognizedHoweverTheyAreWrapped() throws Exception {
        failure = () -> new DataIntegrityViolationException("secret", TAKEN);
        expectProblem(409);
        failure = () -> new TransactionSystemException("secret", new OptimisticLockException("secret"));
        expectProblem(409);
    }

    @Test
    void whatIsWrittenIsTheClientsFaultAndWhatIsReturnedOurs() throws Exception {
        failure = Refusals::ofEntity;
        expectProblem(422).andExpect(jsonPath("$.violations[0].path").value("title"));
        failure = Refusals::ofReturnValue;
        expectProblem(500).andExpect(jsonPath("$.violations").doesNotExist());
    }

    @Test
    void whatNobodyExpectedTellsNothing() throws Exception {
        failure =
                () -> new WriteConflict(new PersistenceException("secret"), () -> ProblemException.conflict("Taken."));
        expectProblem(500).andExpect(jsonPath("$.detail").value("An unexpected error occurred."));
        failure = () -> new DataIntegrityViolationException("secret");
        expectProblem(500);
    }

    @Test
    void malformedBodiesSayWhere() throws Exception {
        expectProblem(
                        400,
                        mvc.perform(
                                post("/things").contentType("application/json").content("{\"count\":\"1\"}")))
                .andExpect(jsonPath("$.violations[0].path").value("count"));
        expectProblem(
                        400,
                        mvc.perform(
                                post("/things").contentType("application/json").content("{")))
                .andExpect(jsonPath("$.violations").doesNotExist());
        expectProblem(400, mvc.perform(post("/things").contentType("application/json")))
                .andExpect(jsonPath("$.detail").value("The request needs a body that is a JSON object."));
    }

    @Test
    void unknownParametersAreRefusedEverywhere() throws Exception {
        expectProblem(400, mvc.perform(get("/things?x=1")))
                .andExpect(jsonPath("$.violations[0].path").value("x"));
        expectProblem(400, mvc.perform(get("/things/1?x=1")))
                .andExpect(jsonPath("$.violations[0].path").value("x"));
    }

    @Test
    void errorsOfTheProtocolAreProblemsWhateverIsAccepted() throws Exception {
        expectProblem(400, mvc.perform(get("/things/x").accept("text/html")))
                .andExpect(jsonPath("$.violations[0].path").value("id"));
        expectProblem(405, mvc.perform(put("/things").accept("text/html")));
        expectProblem(406, mvc.perform(get("/things").accept("text/html")));
        expectProblem(
                415,
                mvc.perform(
                        post("/things").contentType("text/plain").content("x").accept("text/html")));
        expectProblem(404, mvc.perform(get("/nothing").accept("text/html")));
    }

    @Test
    void errorsOutsideOfMvcAreProblems() throws Exception {
        expectProblem(
                        503,
                        mvc.perform(get("/error")
                                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/things")
                                .accept("text/html")))
                .andExpect(jsonPath("$.instance").value("/things"));
        expectProblem(404, mvc.perform(get("/error")));
    }

    private ResultActions expectProblem(int status) throws Exception {
        return expectProblem(
                status,
                mvc.perform(post("/things").contentType("application/json").content("{\"count\":1}")));
    }

    private static ResultActions expectProblem(int status, ResultActions result) throws Exception {
        return result.andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("Exception"))));
    }
}
