package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings and notes can be silenced one by one; errors cannot. */
class SuppressionTest {

    @ParameterizedTest
    @CsvSource({
        "'','',''",
        "@SuppressWarnings(\"SSOT030\"),'',SSOT030",
        "'',@SuppressWarnings(\"SSOT030\"),SSOT030",
        "'','@SuppressWarnings({\"unused\", \"SSOT030\"})',SSOT030",
        "'',@SuppressWarnings(\"SSOT031\"),SSOT031",
        "@SuppressWarnings(\"SSOT099\"),'',''"
    })
    void silencesOneCodeOnAnElementOrTheClassAroundIt(String onField, String onClass, String silenced) {
        Compiled compiled = Javac.onAnnotations()
                .source(onClass + " @Entity @ApiResource(operations = Operation.GET) public class Tag { @Id Long id; "
                        + onField + " @OneToOne(mappedBy = \"other\") Tag other; }")
                .source("public record TagView(Long id) {}")
                .options("-Assot.web=none")
                .compile();

        assertThat(compiled.codes())
                .doesNotContain(silenced.isEmpty() ? "none" : silenced)
                .hasSize(silenced.isEmpty() ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "getOther,SSOT030,0",
        "getOther,SSOT031,1",
        "getAnother,SSOT030,1",
        "setOther,SSOT030,1",
        "other,SSOT030,0",
    })
    void onAGetterSilencesWhatIsReportedAtItsField(String method, String code, int notes) {
        Compiled compiled = Javac.onAnnotations()
                .source("@Entity @ApiResource(operations = Operation.GET) public class Tag { @Id Long id;"
                        + " @OneToOne(mappedBy = \"other\") private Tag other;"
                        + " @SuppressWarnings(\"%s\") public Tag %s() { return other; } }".formatted(code, method))
                .options("-Assot.web=none")
                .compile();

        assertThat(compiled.codes()).hasSize(notes);
    }

    @Test
    void readsConstantsThatDoNotExist() {
        Compiled compiled = Javac.onAnnotations()
                .source("@Entity @ApiResource(operations = Operation.GET) public class Tag { @Id Long id;"
                        + " @SuppressWarnings(Missing.CODE) @OneToOne(mappedBy = \"other\") Tag other; }")
                .options("-Assot.web=none")
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT030");
        assertThat(compiled.errors())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found)).contains("Missing"));
    }

    @Test
    void leavesErrors() {
        Compiled compiled = Javac.onAnnotations()
                .source("@SuppressWarnings(\"SSOT003\") @Entity @ApiResource public class Tag {}")
                .options("-Assot.web=none")
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT003");
    }
}
