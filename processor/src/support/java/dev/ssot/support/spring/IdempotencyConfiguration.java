package dev.ssot.support.spring;

import dev.ssot.support.CurrentUser;
import dev.ssot.support.IdempotencyContext;
import dev.ssot.support.IdempotencyStore;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Provides what controllers answer repeated requests by. */
@Configuration(proxyBeanMethods = false)
public class IdempotencyConfiguration {

    @Bean
    IdempotencyStore idempotencyStore(
            EntityManager entityManager,
            PlatformTransactionManager transactions,
            ObjectProvider<CurrentUser> currentUser) {
        return new IdempotencyStore(
                entityManager,
                new RequestContext(
                        new TransactionTemplate(transactions), currentUser.getIfAvailable(CurrentUser::none)));
    }

    /** The request of the current thread. */
    private record RequestContext(TransactionTemplate transactions, CurrentUser currentUser, JsonMapper mapper)
            implements IdempotencyContext {

        RequestContext(TransactionTemplate transactions, CurrentUser currentUser) {
            this(
                    transactions,
                    currentUser,
                    StrictJson.MAPPER
                            .rebuild()
                            .disable(
                                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                            .build());
        }

        @Override
        public String principal() {
            return currentUser.name().orElse("");
        }

        @Override
        public void header(String name, String value) {
            HttpServletResponse response = current().getResponse();
            if (response != null) {
                response.setHeader(name, value);
            }
        }

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return transactions.execute(status -> work.get());
        }

        @Override
        public String toJson(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public <T> T fromJson(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }

        private static ServletRequestAttributes current() {
            return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        }
    }
}
