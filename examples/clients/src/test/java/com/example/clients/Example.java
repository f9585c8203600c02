package com.example.clients;

import com.example.conformance.ServerProcess;
import com.example.conformance.ShopOnSpring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The servers of the examples, each with its sample data, started at the first use. */
enum Example {
    SHOP_ON_QUARKUS {
        @Override
        String start() {
            return process(
                    "../shop/target/quarkus-app/quarkus-run.jar",
                    "-Dquarkus.http.port=0",
                    "-Dquarkus.http.host=localhost");
        }
    },

    SHOP_ON_SPRING {
        @Override
        String start() {
            return ShopOnSpring.start();
        }
    },

    BLOG {
        @Override
        String start() {
            return process(System.getProperty("blog.jar"), "-Dserver.port=0", "-Dspring.main.banner-mode=off");
        }
    };

    private @Nullable String url;

    /** Starts the server, and tells its address. */
    abstract String start();

    private static String process(String jar, String... options) {
        try {
            return ServerProcess.start(jar, options).address();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
            url = start();
        }
        return url;
    }
}
