package dev.ssot.support.spring;

import dev.ssot.support.CurrentUser;
import java.security.Principal;
import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The principal of the request, whoever authenticated it. A bean of the application's own goes first. */
@Component
@Fallback
class RequestUser implements CurrentUser {

    @Override
    public Optional<String> name() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.ofNullable(current.getRequest().getUserPrincipal()).map(Principal::getName)
                : Optional.empty();
    }
}
