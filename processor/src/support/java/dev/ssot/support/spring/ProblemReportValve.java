package dev.ssot.support.spring;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Reports Tomcat's own errors as problem documents (RFC 9457) that say no more than the status. */
final class ProblemReportValve extends ErrorReportValve {

    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9/._~%-]{1,1000}");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        boolean answered = response.getContentWritten() > 0 || !response.setErrorReported();
        if (status == null || !status.isError() || answered) {
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String title = status.getReasonPhrase();
        try (Writer body = response.getReporter()) {
            if (body != null) {
                body.write("{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s.\"%s}"
                        .formatted(title, status.value(), title, instance(request.getRequestURI())));
            }
        } catch (IOException e) {
            container.getLogger().debug("The client is gone", e);
        }
    }

    /** The path of the request, if it is one: what Tomcat refuses may be anything. */
    private static String instance(@Nullable String path) {
        return path != null && PATH.matcher(path).matches() ? ",\"instance\":\"" + path + "\"" : "";
    }
}
