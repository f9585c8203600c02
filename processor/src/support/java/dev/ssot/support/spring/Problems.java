package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problem documents. */
final class Problems {

    /** Says that there is no more to know than the status. */
    static final URI NO_TYPE = URI.create("about:blank");

    private Problems() {}

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
