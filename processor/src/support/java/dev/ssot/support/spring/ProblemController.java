package dev.ssot.support.spring;

import dev.ssot.support.ProblemException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the errors that arise outside Spring MVC, such as those of filters and of the container, with a problem document. */
// Not by its own name, which the controller of an entity called Problem has.
@RestController("api.problemController")
public class ProblemController implements ErrorController {

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        HttpStatusCode status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        String reason = status instanceof HttpStatus known ? known.getReasonPhrase() + "." : "The request failed.";
        ProblemDetail detail = Problems.toDetail(new ProblemException(status.value(), reason));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri) {
            detail.setInstance(URI.create(uri));
        }
        return Problems.answer(status).body(detail);
    }
}
