package com.example.clients;

import com.example.conformance.ShopOnSpring;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The servers of the examples, each with its sample data, started at the first use. */
enum Example {
    SHOP_ON_QUARKUS {
        @Override
        String start() {
            return JavaProcess.start(
                    Path.of("../shop/target/quarkus-app/quarkus-run.jar"),
                    Pattern.compile("Listening on: http://[^:]+:(\\d+)"),
                    "-Dquarkus.http.port=0",
                    "-Dquarkus.http.host=localhost");
        }
    },

    SHOP_ON_SPRING {
        @Override
        String start() {
            return new SpringApplicationBuilder(ShopOnSpring.class)
                    .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN")
                    .getEnvironment()
                    .getRequiredProperty("local.server.port");
        }
    },

    BLOG {
        @Override
        String start() {
            return JavaProcess.start(
                    Path.of(System.getProperty("blog.jar")),
                    Pattern.compile("Tomcat started on port (\\d+)"),
                    "-Dserver.port=0",
                    "-Dspring.main.banner-mode=off");
        }
    };

    private @Nullable String url;

    /** Starts the server, and tells its port. */
    abstract String start();

    /** The file of its API document. */
    String document() {
        return Path.of("..", this == BLOG ? "blog" : "shop", "target/classes/META-INF/openapi.json")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    /** The address of the running server, without a slash at the end. */
    String url() {
        if (url == null) {
            url = "http://localhost:" + start();
        }
        return url;
    }
}
