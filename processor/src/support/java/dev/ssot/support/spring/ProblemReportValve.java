package dev.ssot.support.spring;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Reports Tomcat's own errors as problem documents (RFC 9457) that say no more than the status. */
final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (status == null || !status.isError() || answered) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String title = status.getReasonPhrase();
        try (Writer body = response.getReporter()) {
            body.write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s.\"}"
                    .formatted(title, status.value(), title));
        } catch (IOException e) {
            container.getLogger().debug("The client is gone", e);
        }
    }
}
