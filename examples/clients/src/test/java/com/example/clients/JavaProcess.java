package com.example.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which ends with the tests. */
final class JavaProcess {

    private JavaProcess() {}

    /** Starts the jar, and waits until it says, in what {@code listening} finds, at which port it listens. */
    static String start(Path jar, Pattern listening, String... options) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ": run \"mvn package\" first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar.toString()));
        Path log = Path.of("target", jar.getFileName() + ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return port(process, log, listening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String port(Process process, Path log, Pattern listening) throws IOException, InterruptedException {
        while (true) {
            boolean alive = process.isAlive();
            Matcher port = listening.matcher(Files.readString(log));
            if (port.find()) {
                return port.group(1);
            }
            if (!alive) {
                throw new IllegalStateException("The server did not start; see " + log.toAbsolutePath());
            }
            Thread.sleep(100);
        }
    }
}
