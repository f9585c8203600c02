package com.example.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts the shop on each target, with its sample data; or takes the server that {@code -Dconformance.url} names. */
final class Servers {

    private static final Path QUARKUS = Path.of("../shop/target/quarkus-app/quarkus-run.jar");
    private static final Path LOG = Path.of("target/quarkus.log");
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private Servers() {}

    static List<Server> start() {
        String url = System.getProperty("conformance.url", "");
        return url.isEmpty() ? List.of(spring(), quarkus()) : List.of(new Server(url.replaceFirst("/$", "")));
    }

    private static Server spring() {
        String port = new SpringApplicationBuilder(ShopOnSpring.class)
                .run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=WARN")
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return new Server("http://localhost:" + port);
    }

    private static Server quarkus() {
        if (!Files.exists(QUARKUS)) {
            throw new IllegalStateException("There is no " + QUARKUS + ": run \"mvn package\" first");
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=0",
                        "-Dquarkus.http.host=localhost",
                        "-jar",
                        QUARKUS.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return new Server("http://localhost:" + port(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the server says where it listens. */
    private static String port(Process process) throws IOException, InterruptedException {
        while (true) {
            boolean alive = process.isAlive();
            Matcher listening = LISTENING.matcher(Files.readString(LOG));
            if (listening.find()) {
                return listening.group(1);
            }
            if (!alive) {
                throw new IllegalStateException("The shop on Quarkus did not start; see " + LOG.toAbsolutePath());
            }
            Thread.sleep(100);
        }
    }
}
