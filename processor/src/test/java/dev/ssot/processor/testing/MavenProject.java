package dev.ssot.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.ApiResource;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project that Maven itself compiles, in the version that runs this build, with the versions of plug-ins and libraries that
 * this build uses. Only what this build makes is not taken from a repository, as it is in none.
 */
public final class MavenProject {

    private final Path folder;

    public MavenProject(Path folder) throws IOException {
        this.folder = folder;
        Path annotations = jar(home(ApiResource.class), folder.resolve("annotations.jar"));
        String parent = Files.readString(Path.of("../pom.xml"));
        Files.writeString(
                folder.resolve("pom.xml"),
                POM.replace("COMPILER", version(parent, "<artifactId>maven-compiler-plugin</artifactId>\\s*<version>"))
                        .replace(
                                "RESOURCES",
                                version(parent, "<artifactId>maven-resources-plugin</artifactId>\\s*<version>"))
                        .replace("SPRING", version(parent, "<spring-boot.version>"))
                        .replace("VALIDATOR", version(parent, "<hibernate-validator.version>"))
                        .replace("JSPECIFY", version(parent, "<jspecify.version>"))
                        .replace("ANNOTATIONS", annotations.toString())
                        .replace("PROCESSORS", System.getProperty("java.class.path")));
    }

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.example</groupId>
              <artifactId>blog</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencyManagement>
                <dependencies>
                  <dependency>
                    <groupId>org.springframework.boot</groupId>
                    <artifactId>spring-boot-dependencies</artifactId>
                    <version>SPRING</version>
                    <type>pom</type>
                    <scope>import</scope>
                  </dependency>
                </dependencies>
              </dependencyManagement>
              <dependencies>
                <dependency>
                  <groupId>dev.ssot</groupId>
                  <artifactId>ssot-annotations</artifactId>
                  <version>0</version>
                  <scope>system</scope>
                  <systemPath>ANNOTATIONS</systemPath>
                </dependency>
                <dependency>
                  <groupId>org.jspecify</groupId>
                  <artifactId>jspecify</artifactId>
                  <version>JSPECIFY</version>
                </dependency>
                <dependency>
                  <groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-starter-webmvc</artifactId>
                </dependency>
                <dependency>
                  <groupId>org.springframework.boot</groupId>
                  <artifactId>spring-boot-starter-data-jpa</artifactId>
                </dependency>
                <dependency>
                  <groupId>org.hibernate.validator</groupId>
                  <artifactId>hibernate-validator</artifactId>
                  <version>VALIDATOR</version>
                </dependency>
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>RESOURCES</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>COMPILER</version>
                    <configuration>
                      <parameters>true</parameters>
                      <compilerArgs>
                        <arg>-processor</arg>
                        <arg>dev.ssot.processor.DescriptionProcessor,dev.ssot.processor.SsotProcessor</arg>
                        <arg>-processorpath</arg>
                        <arg>PROCESSORS</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** Runs {@code mvn compile}, and returns what it says. */
    public String compile(String... options) throws IOException, InterruptedException {
        String program = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", program).toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
        command.addAll(List.of(options));
        command.add("compile");
        File log = folder.resolve("maven.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS"));
        Process maven = builder.start();
        boolean ended = maven.waitFor(10, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath());
        assertThat(ended && maven.exitValue() == 0).as(said).isTrue();
        return said;
    }

    /** All that was generated: sources and resources by their paths. */
    public SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String target : List.of("target/generated-sources/annotations", "target/classes")) {
            Path root = folder.resolve(target);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    boolean isClass = file.toString().endsWith(".class");
                    texts.put(root.relativize(file).toString(), isClass ? "" : Files.readString(file));
                }
            }
        }
        return texts;
    }

    private static String version(String pom, String before) {
        Matcher matcher = Pattern.compile(before + "([^<]+)<").matcher(pom);
        assertThat(matcher.find()).as(before).isTrue();
        return matcher.group(1);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path classes, Path target) throws IOException {
        if (Files.isRegularFile(classes)) {
            return classes;
        }
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(target));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        return target;
    }
}
