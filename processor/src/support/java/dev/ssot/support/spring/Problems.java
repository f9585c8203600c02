package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import java.net.URI;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problem documents. */
final class Problems {

    /** Says that there is no more to know than the status. */
    static final URI NO_TYPE = URI.create("about:blank");

    private static final Log log = LogFactory.getLog(Problems.class);

    private Problems() {}

    /** The problem of a failure that is nobody's but ours: it is logged, and the client is told nothing of it. */
    static ProblemException unexpected(Exception failure) {
        log.error("A request failed", failure);
        return new ProblemException(500, "An unexpected error occurred.");
    }

    /** An answer that nobody keeps: the next request may well succeed. */
    static ResponseEntity.BodyBuilder answer(HttpStatusCode status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noStore());
    }

    static ProblemDetail toDetail(ProblemException problem) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(problem.status()), problem.detail());
        detail.setType(NO_TYPE);
        if (!problem.violations().isEmpty()) {
            detail.setProperty("violations", problem.violations());
        }
        return detail;
    }
}
