package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.palantir.javapoet.JavaFile;
import dev.ssot.processor.testing.Javac;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import lombok.Getter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lombok on the same processor path, before and after: javac runs with both as builds start it. */
class LombokTest {

    private static final String IMPORTS = """
            package shop;

            import dev.ssot.*;
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import lombok.*;
            import lombok.experimental.SuperBuilder;

            @Entity
            @ApiResource
            """;

    private static final List<String> ENTITIES = List.of("""
            @Data
            public class Simple {
                @Id @GeneratedValue private Long id;
                @NotBlank @Filterable private String name;
                private boolean active;
                private boolean isOpen;
                private Boolean known;
                private String eMail;
            }
            """, """
            @Getter
            @Setter
            @NoArgsConstructor(access = AccessLevel.PROTECTED)
            public class Separate {
                @Id @GeneratedValue @Setter(AccessLevel.NONE) private Long id;
                @NotNull @Sortable private Integer rank;
                @Setter(AccessLevel.PACKAGE) private String note;
                @ManyToOne @Expand private Simple simple;
            }
            """, """
            @Data
            @Builder
            @NoArgsConstructor
            @AllArgsConstructor
            public class Built {
                @Id @GeneratedValue private Long id;
                @Builder.Default @NotBlank private String name = "new";
            }
            """, """
            @Getter
            @Setter
            @SuperBuilder
            @NoArgsConstructor
            public class Towering extends Tower {
                @Size(max = 9) private String label;
            }
            """, """
            @Data
            @lombok.experimental.Accessors(prefix = "m")
            public class Prefixed {
                @Id private Long mId;
                private String mName;
                private boolean mOpen;
            }
            """, """
            @Getter
            @Setter
            @NoArgsConstructor(access = AccessLevel.PROTECTED)
            @AllArgsConstructor
            @lombok.experimental.FieldDefaults(level = AccessLevel.PRIVATE)
            public class Priced {
                @Id Long id;
                Price price;
            }
            """, """
            @Value
            @Builder
            @NoArgsConstructor(force = true)
            @AllArgsConstructor
            public class Fixed {
                @Id Long id;
                @lombok.experimental.NonFinal @Setter String note;
                int rank;
            }
            """);

    private static final String PRICE = """
            package shop;

            @jakarta.persistence.Embeddable
            @lombok.Value
            @lombok.NoArgsConstructor(force = true, access = lombok.AccessLevel.PROTECTED)
            @lombok.AllArgsConstructor
            public class Price {
                Long cents;
                String currency;
            }
            """;

    private static final String TOWER = """
            package shop;

            @jakarta.persistence.MappedSuperclass
            @lombok.Getter
            @lombok.Setter
            @lombok.experimental.SuperBuilder
            @lombok.NoArgsConstructor
            public abstract class Tower {
                @jakarta.persistence.Id
                private Long id;

                @jakarta.persistence.Version
                private int version;
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writesAccessorsBeforeOrAfter(boolean first) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing",
                "-classpath",
                Javac.joined(Javac.springClassPath()),
                "-processorpath",
                processorPath(first),
                "-d",
                folder.toString()));
        arguments.add(source("Tower", TOWER));
        arguments.add(source("Price", PRICE));
        for (String entity : ENTITIES) {
            arguments.add(source(entity.replaceFirst("(?s).*?class (\\w+).*", "$1"), IMPORTS + entity));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int result = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));

        assertThat(result).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("SSOT", "Controller.java", "Mapper.java");
        assertThat(Stream.of("Simple", "Separate", "Built", "Towering", "Prefixed", "Priced", "Fixed"))
                .allMatch(name -> Files.exists(folder.resolve("shop/" + name + "Controller.class")));
        assertThatMappersRun();
    }

    private void assertThatMappersRun() throws IOException {
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            assertThat(shown(classes, "Simple", "{'name':'a','active':true,'isOpen':true,'known':false,'eMail':'e'}"))
                    .contains("'name':'a'", "'active':true", "'isOpen':true", "'known':false", "'eMail':'e'");
            assertThat(shown(classes, "Separate", "{'rank':3,'note':'n'}")).contains("'rank':3", "'note':'n'");
            assertThat(shown(classes, "Built", "{'name':'b'}")).contains("'name':'b'");
            assertThat(shown(classes, "Towering", "{'id':7,'label':'t'}")).contains("'id':7", "'label':'t'");
            assertThat(shown(classes, "Prefixed", "{'mId':1,'mName':'p','mOpen':true}"))
                    .contains("'mName':'p'", "'mOpen':true");
            assertThat(shown(classes, "Priced", "{'id':1,'price':{'cents':5,'currency':'EUR'}}"))
                    .contains("'price':{'cents':5,'currency':'EUR'}");
            assertThat(shown(classes, "Fixed", "{'id':1,'note':'n','rank':3}")).contains("'note':'n'", "'rank':3");
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes an entity of JSON by its mapper, and shows it. */
    private static String shown(ClassLoader classes, String name, String json) throws ReflectiveOperationException {
        Class<?> input = classes.loadClass("shop." + name + "Create");
        Class<?> entity = classes.loadClass("shop." + name);
        Class<?> mapperClass = classes.loadClass("shop." + name + "Mapper");
        Constructor<?> constructor = mapperClass.getConstructors()[0];
        Object mapper = constructor.newInstance(new Object[constructor.getParameterCount()]);
        Object sent = JsonMapper.shared().readValue(json.replace('\'', '"'), input);
        Object made = mapperClass.getMethod("toEntity", input).invoke(mapper, sent);
        Object view = mapperClass.getMethod("toView", entity).invoke(mapper, made);
        return JsonMapper.shared().writeValueAsString(view).replace('"', '\'');
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), text).toString();
    }

    private static String processorPath(boolean lombokFirst) {
        List<Class<?>> order = lombokFirst
                ? List.of(Getter.class, SsotProcessor.class, JavaFile.class, Gson.class)
                : List.of(SsotProcessor.class, JavaFile.class, Gson.class, Getter.class);
        return order.stream().map(LombokTest::home).collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
