package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Archive;
import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of an archive, which an application lists. */
class ListedEntitiesTest {

    private static final String IMPORTS =
            "package com.vendor; import dev.ssot.*; import jakarta.persistence.*; import jakarta.validation.constraints.*; ";
    private static final String COUNTRY = IMPORTS
            + "@Entity public class Country { @Id @GeneratedValue private Long id; @NotBlank @Size(max = 80) private String name;"
            + " private Region region; public enum Region { NORTH, SOUTH }"
            + " public Long getId() { return id; } public String getName() { return name; }"
            + " public void setName(String name) { this.name = name; } public Region getRegion() { return region; }"
            + " public void setRegion(Region region) { this.region = region; } }";
    private static final String LOCK = "@Entity public class Lock { @Id public Long id; protected Lock() {}"
            + " private String maker; public State state; enum State { OPEN } }";

    @TempDir
    private Path folder;

    @Test
    void areGeneratedForInThePackageOfTheApplication() throws IOException {
        Compiled compiled =
                listing("@ApiEntity(com.vendor.Country.class)").compile().succeeds();

        assertThat(compiled.java("CountryController")).contains("path = \"/countries\"", "package com.example;");
        assertThat(compiled.java("CountryMapper")).contains("import com.vendor.Country;");
        assertThat(compiled.java("CountryValidator")).contains("80");
        assertThat(compiled.codes()).isEmpty();
    }

    @Test
    void areExposedAsTheListSays() throws IOException {
        Compiled compiled = listing(
                        "@ApiEntity(value = com.vendor.Country.class, resource = @ApiResource(name = \"Land\", operations = Operation.GET))")
                .compile()
                .succeeds();

        assertThat(compiled.java("LandController")).contains("path = \"/lands\"");
        assertThat(compiled.generates("LandCreate")).isFalse();
        assertThat(compiled.generates("CountryController")).isFalse();
    }

    @Test
    void areTargetsOfRelationsThatCanBeExpanded() throws IOException {
        Compiled compiled = listing("@ApiEntity(com.vendor.Country.class)")
                .source("@Entity @ApiResource public class City { @Id @GeneratedValue Long id;"
                        + " @ManyToOne @Expand com.vendor.Country country; }")
                .compile()
                .succeeds();

        assertThat(compiled.java("CityView")).contains("CountrySummary country");
    }

    @Test
    void areReportedAtTheList() throws IOException {
        Compiled compiled = Javac.onSpring()
                .with(new Archive(folder)
                        .source("com.vendor.Door", IMPORTS + "public class Door {}")
                        .source("com.vendor.Lock", IMPORTS + LOCK)
                        .build())
                .source(
                        "@ApiApplication(entities = {\n@ApiEntity(com.vendor.Door.class),\n@ApiEntity(com.vendor.Lock.class)})"
                                + " public class App {}")
                .compile();

        assertThat(compiled.ours())
                .extracting(found -> Compiled.message(found).substring(0, 7) + " in line " + found.getLineNumber())
                .containsExactlyInAnyOrder(
                        "SSOT001 in line 2",
                        "SSOT005 in line 3",
                        "SSOT006 in line 3",
                        "SSOT007 in line 3",
                        "SSOT044 in line 3");
    }

    private Javac listing(String entities) throws IOException {
        Path archive = new Archive(folder).source("com.vendor.Country", COUNTRY).build();
        return Javac.onSpring()
                .with(archive)
                .options("-Xlint:all,-processing")
                .source("@ApiApplication(entities = {" + entities + "}) public class App {}");
    }
}
