package com.example.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Runs tools on Node, which are installed below {@code target} once. */
final class Node {

    private static final Path SOURCE = Path.of("src/test/node");
    private static final Path FOLDER = Path.of("target/node");

    /** The oldest version that all of the tools run on. */
    private static final String VERSION =
            "const [major, minor] = process.versions.node.split('.'); process.exit(major > 20 || major == 20 && minor >= 19 ? 0 : 1)";

    private static boolean installed;

    private Node() {}

    /** Skips the test where there is no Node, and installs the tools. */
    static void require() {
        assumeTrue(succeeds("node", "-e", VERSION), "Node 20.19 or later is not on the path");
        assumeTrue(succeeds("npm", "--version"), "npm is not on the path");
        if (!installed) {
            copySources();
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
            installed = true;
        }
    }

    /** Runs a tool that is installed, and answers with what it says; that it succeeds is asserted. */
    static String tool(String name, String... arguments) {
        return run(Stream.concat(Stream.of("node_modules/.bin/" + name), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** Runs a command in the folder of the tools, and answers with what it says; that it succeeds is asserted. */
    static String run(String... command) {
        try {
            Process process = start(command);
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("%s\n%s", List.of(command), output).isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = start(command);
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String... command) throws IOException {
        Files.createDirectories(FOLDER);
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** The tools find what they need beside the sources. */
    private static void copySources() {
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
