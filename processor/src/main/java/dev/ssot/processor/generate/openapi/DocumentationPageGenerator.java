package dev.ssot.processor.generate.openapi;

import dev.ssot.processor.generate.ApplicationGenerator;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.text.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Application -> the page that shows its API document, a static file beside it. */
public final class DocumentationPageGenerator implements ApplicationGenerator {

    private static final String SOURCE = "/dev/ssot/processor/docs/";
    private static final String TARGET = "META-INF/resources/docs/";
    private static final String TITLE = "{{title}}";

    @Override
    public List<TextFile> generate(Application application) {
        String title = escape(application.info().title());
        return Stream.of("index.html", "page.css", "page.js")
                .map(name -> TextFile.resource(TARGET + name, read(name).replace(TITLE, title)))
                .toList();
    }

    private static String read(String name) {
        try (InputStream file = DocumentationPageGenerator.class.getResourceAsStream(SOURCE + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
