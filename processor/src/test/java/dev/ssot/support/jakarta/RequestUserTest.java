package dev.ssot.support.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestUserTest {

    @Test
    void isWhoSendsTheRequest() {
        CurrentRequest request = new CurrentRequest();
        request.sentBy("ada");

        assertThat(new RequestUser(request).name()).contains("ada");
    }

    @Test
    void isNobodyInAJobWithoutARequest() {
        CurrentRequest none = new CurrentRequest() {
            @Override
            public Optional<String> user() {
                throw new ContextNotActiveException(); // as the proxy of a bean in request scope does
            }
        };

        assertThat(new RequestUser(none).name()).isEmpty();
    }
}
