package dev.ssot.support.spring;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Says where the API is once the application has started. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class StartupLog {

    private static final Logger log = LoggerFactory.getLogger(StartupLog.class);

    private final RequestMappingHandlerMapping handlers;
    private final Environment environment;

    StartupLog(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers, Environment environment) {
        this.handlers = handlers;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void logAddresses() {
        String root = "http://localhost:" + environment.getProperty("local.server.port", "8080")
                + environment.getProperty("server.servlet.context-path", "");
        log.info("API {}{}", root, String.join(", ", resources()));
        logIfPresent("OpenAPI document", root, "/openapi.json");
        logIfPresent("Documentation", root, "/docs/index.html");
    }

    private static void logIfPresent(String name, String root, String path) {
        if (new ClassPathResource("META-INF/resources" + path).exists()) {
            log.info("{} {}{}", name, root, path);
        }
    }

    /** The resources of the API: where each of its controllers lists or creates. */
    private SortedSet<String> resources() {
        SortedSet<String> paths = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), StrictQuery.class)) {
                paths.addAll(mapping.getPatternValues());
            }
        });
        return paths.stream()
                .filter(path -> paths.stream().noneMatch(other -> path.startsWith(other + "/")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
