package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Makes problem documents. */
final class Problems {

    /** Says that there is no more to know than the status. */
    static final URI NO_TYPE = URI.create("about:blank");

    private Problems() {}

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
