package com.example.aot;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.blog.BlogApplication;
import com.example.http.Api;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;

/** Spring processes the blog ahead of time, and what comes of it runs, on the Java machine. */
class AheadOfTimeTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    @TempDir
    private static Path folder;

    private static JavaProcess application;
    private static Api api;

    @BeforeAll
    static void processAndStart() throws Exception {
        Path sources = folder.resolve("sources");
        Path resources = folder.resolve("resources");
        Path classes = folder.resolve("classes");
        String main = BlogApplication.class.getName();
        try (JavaProcess processor = JavaProcess.start(
                folder.resolve("processor.log"),
                classPath(),
                SpringApplicationAotProcessor.class.getName(),
                main,
                sources.toString(),
                resources.toString(),
                classes.toString(),
                "com.example",
                "blog")) {
            processor.succeeds();
        }
        compile(sources, classes);
        application = JavaProcess.start(
                folder.resolve("application.log"),
                concat(classes, concat(resources, classPath())),
                "-Dspring.aot.enabled=true",
                main,
                "--server.port=0");
        api = new Api(Integer.parseInt(application.says(PORT)));
    }

    @AfterAll
    static void stop() {
        if (application != null) {
            application.close();
        }
    }

    @Test
    void theApplicationStartsFromWhatWasProcessed() {
        assertThat(application.output()).contains("Starting AOT-processed BlogApplication");
    }

    @Test
    void itReadsAndWrites() {
        long id = api.post("/tags", "{\"name\": \"ahead-of-time\"}").has(201).id();

        assertThat(api.get("/tags/" + id).has(200).body()).contains("ahead-of-time");
        assertThat(api.get("/articles?expand=author&status=PUBLISHED").has(200).body())
                .contains("Dijkstra");
        api.post("/articles", "{\"title\": \" \"}").has(422);
        api.get("/articles?nothing=1").has(400);
        api.delete("/tags/" + id).has(204);
    }

    @Test
    void aNativeImageIsToldOfEveryRecordThatIsReadOrWritten() throws IOException {
        String metadata = metadata();

        assertThat(List.of(
                        "ArticleCreate",
                        "ArticleUpdate",
                        "ArticlePatch",
                        "ArticleView",
                        "AuthorView",
                        "ArticleSeoData",
                        "ArticleSeoPatch"))
                .allSatisfy(name -> assertThat(metadata).contains("\"com.example.blog." + name + "\""));
        assertThat(metadata)
                .contains("\"com.example.blog.api.Page\"", "\"com.example.blog.api.Violation\"")
                .contains("\"META-INF/resources/**\"");
    }

    private static String metadata() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("resources"))) {
            StringBuilder texts = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                texts.append(Files.readString(file).replace("\\/", "/"));
            }
            return texts.toString();
        }
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager =
                        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, concat(classes, classPath()));
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> all =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean success = javac.getTask(
                            null,
                            manager,
                            null,
                            List.of("-proc:none", "-nowarn"),
                            null,
                            manager.getJavaFileObjectsFromPaths(all))
                    .call();
            assertThat(success).isTrue();
        }
    }

    /** The class path of the blog: the tests have models and beans of their own. */
    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> Files.exists(path) && !path.endsWith("test-classes"))
                .toList();
    }

    private static List<Path> concat(Path first, List<Path> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
