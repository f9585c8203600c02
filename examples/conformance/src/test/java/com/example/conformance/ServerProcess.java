package com.example.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which ends with the tests. */
record ServerProcess(Process process, Path log) {

    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    /** Starts a server on the JVM of the tests. */
    static ServerProcess start(String jar, String... options) throws IOException {
        if (!Files.exists(Path.of(jar))) {
            throw new IllegalStateException("There is no " + jar + ": run \"mvn package\" first");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", jar));
        Path log = log(jar);
        Files.deleteIfExists(log);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new ServerProcess(process, log);
    }

    /** Where a server of this archive logs: named by the folder of its build. */
    static Path log(String jar) {
        Path folder = Path.of(jar).getParent();
        String name = folder.endsWith("target")
                ? folder.getParent().getFileName().toString()
                : folder.getFileName().toString();
        return Path.of("target", name + ".log");
    }

    /** Waits until the server says where it listens. */
    String address() throws IOException {
        try {
            while (true) {
                boolean alive = process.isAlive();
                Matcher listening = LISTENING.matcher(Files.readString(log));
                if (listening.find()) {
                    return "http://localhost:" + listening.group(1);
                }
                if (!alive) {
                    throw new IllegalStateException("A server did not start; see " + log.toAbsolutePath());
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
