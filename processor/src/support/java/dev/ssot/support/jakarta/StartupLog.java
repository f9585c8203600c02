package dev.ssot.support.jakarta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** Says where the API is once the application has started; the server itself says at which port. */
@ApplicationScoped
public class StartupLog {

    private static final System.Logger log = System.getLogger(StartupLog.class.getName());

    void logAddresses(@Observes Startup event) {
        log.log(System.Logger.Level.INFO, "API {0}", String.join(", ", ApiDocument.roots()));
        logIfPresent("OpenAPI document", "/openapi.json");
        logIfPresent("Documentation", "/docs/index.html");
    }

    private static void logIfPresent(String name, String path) {
        if (StartupLog.class.getResource("/META-INF/resources" + path) != null) {
            log.log(System.Logger.Level.INFO, "{0} {1}", name, path);
        }
    }
}
