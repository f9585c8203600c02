package dev.ssot.support.jakarta;

import dev.ssot.support.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;

/** The principal of the request, whoever authenticated it. An alternative of the application's own goes first. */
@ApplicationScoped
public class RequestUser implements CurrentUser {

    private CurrentRequest request;

    @Inject
    public RequestUser(CurrentRequest request) {
        this.request = request;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected RequestUser() {}

    @Override
    public Optional<String> name() {
        try {
            return request.user();
        } catch (ContextNotActiveException e) { // such as in a job that a timer starts
            return Optional.empty();
        }
    }
}
