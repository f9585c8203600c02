package com.example.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** Writes down, for each test, on which targets it has passed: {@code target/conformance.md}. */
public final class Report implements BeforeEachCallback, TestWatcher {

    private static final Path FILE = Path.of("target/conformance.md");

    private static final Set<Class<?>> NOT_ABOUT_TARGETS =
            Set.of(SectionsTest.class, StartupTest.class, TableTest.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        Shop.forget();
    }

    @Override
    public void testSuccessful(ExtensionContext test) {
        if (isAboutTargets(test)) {
            Set<String> asked = Shop.asked();
            write(table -> table.passed(group(test), behaviour(test), asked));
        }
    }

    @Override
    public void testFailed(ExtensionContext test, Throwable cause) {
        if (isAboutTargets(test)) {
            Set<String> asked = Shop.asked();
            Set<String> differing = Shop.differing();
            write(table -> table.failed(group(test), behaviour(test), asked, differing));
        }
    }

    private static boolean isAboutTargets(ExtensionContext test) {
        return Shop.isOpen() && !NOT_ABOUT_TARGETS.contains(test.getRequiredTestClass());
    }

    /** After each test, so that a report is there whatever happens. */
    private static synchronized void write(Consumer<Table> change) {
        Table table = Shop.table();
        change.accept(table);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code ManyWritesTest}: "many writes". */
    private static String group(ExtensionContext test) {
        return words(test.getRequiredTestClass().getSimpleName().replaceFirst("Test$", ""));
    }

    /** {@code anItemIsShownWithItsTag}: "an item is shown with its tag". */
    private static String behaviour(ExtensionContext test) {
        return words(test.getRequiredTestMethod().getName());
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
