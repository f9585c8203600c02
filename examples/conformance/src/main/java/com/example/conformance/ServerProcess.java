package com.example.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own, which ends with the JVM that starts it. */
public record ServerProcess(Process process, Path log) {

    private static final Duration DEADLINE = Duration.ofMinutes(2);

    /** With what follows the port, as the last line may still be written. */
    private static final Pattern LISTENING =
            Pattern.compile("(?:Listening on: http://[^:]+:|Tomcat started on port )(\\d+)(?=\\D)");

    /**
     * Starts a server, on the JVM that asks for it.
     *
     * @param jar its archive; the folder of its build is what its log is called after
     */
    public static ServerProcess start(String jar, String... options) throws IOException {
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
    private static Path log(String jar) {
        Path folder = Path.of(jar).getParent();
        String name = folder.endsWith("target")
                ? folder.getParent().getFileName().toString()
                : folder.getFileName().toString();
        return Path.of("target", name + ".log");
    }

    /**
     * Waits until the server says at which port it listens.
     *
     * @throws IllegalStateException if it has ended, or has not started within two minutes
     */
    public String address() throws IOException {
        long deadline = System.nanoTime() + DEADLINE.toNanos();
        try {
            while (true) {
                boolean hope = process.isAlive() && System.nanoTime() < deadline;
                Matcher listening = LISTENING.matcher(Files.readString(log));
                if (listening.find()) {
                    return "http://localhost:" + listening.group(1);
                }
                if (!hope) {
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
