package dev.ssot.processor.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final String ENTITY = "@Entity @ApiResource public class Tag { @Id @GeneratedValue Long id; }";

    @Test
    void generatesNoWebLayerWhereNoneIsWanted() {
        Compiled compiled = compile("-Assot.web=none").succeeds();

        assertThat(compiled.generates("TagService")).isTrue();
        assertThat(compiled.generates("TagController")).isFalse();
        assertThat(compiled.files().keySet()).noneMatch(path -> path.contains("/api/spring/"));
        assertThat(compiled.codes()).isEmpty();
    }

    @Test
    void generatesForSpringWhereThatIsAskedFor() {
        assertThat(compile("-Assot.web=spring").succeeds().generates("TagController"))
                .isTrue();
    }

    @Test
    void putsSharedClassesIntoTheNamedPackage() {
        Compiled compiled = compile("-Assot.package=com.acme").succeeds();

        assertThat(compiled.files())
                .containsKey("com/acme/api/Page.java")
                .doesNotContainKey("com/example/api/Page.java");
        assertThat(compiled.java("TagService")).contains("import com.acme.api.Page;");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        Compiled compiled = compile("-Assot.wbe=none");

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.ours())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found))
                        .isEqualTo(
                                "SSOT027: There is no option \"ssot.wbe\" (did you mean \"ssot.web\"?). The options are "
                                        + String.join(", ", Options.NAMES) + "."));
    }

    @Test
    void suggestsTheValueThatWasMeant() {
        assertThat(compile("-Assot.web=sprin").ours())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found))
                        .contains("SSOT028")
                        .contains("did you mean \"spring\"?")
                        .contains("Its values are auto, spring, jakarta, none."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Assot.web", "-Assot.index", "-Assot.web=", "-Assot.package"})
    void saysSoWhereAnOptionHasNoValue(String option) {
        assertThat(compile(option).ours())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found))
                        .startsWith(
                                "SSOT028: The option " + option.substring(2).replace("=", "") + " cannot be \"\". "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"com..acme", "com.class.acme", "com.acme ", "1a", "com/acme"})
    void refusesAPackageThatCannotBe(String name) {
        Compiled compiled = compile("-Assot.package=" + name);

        assertThat(compiled.ours())
                .singleElement()
                .satisfies(found -> assertThat(Compiled.message(found))
                        .startsWith("SSOT028: The option ssot.package cannot be \"" + name + "\"."));
        assertThat(compiled.generates("TagView")).isTrue();
    }

    @Test
    void leavesOptionsOfOtherProcessorsAlone() {
        assertThat(compile("-Amapstruct.verbose=true").codes()).isEmpty();
    }

    private static Compiled compile(String option) {
        return Javac.onSpring().source(ENTITY).options(option).compile();
    }
}
