package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.StateMachine;
import dev.ssot.processor.model.Transition;
import org.junit.jupiter.api.Test;

class StateMachineReaderTest {

    private static final String STATUS = "public enum Status { DRAFT, LIVE, GONE }";
    private static final String PUBLISH =
            "@Transition(name = \"publish\", from = {\"DRAFT\", \"DRAFT\"}, to = \"LIVE\")";

    @Test
    void aMachineKnowsItsTransitions() {
        StateMachine machine = machine("@Transitions({" + PUBLISH
                + ", @Transition(name = \"takeDown\", from = {\"DRAFT\", \"LIVE\"}, to = \"GONE\")}) Status status;");

        assertThat(machine.attribute().name()).isEqualTo("status");
        assertThat(machine.transitions()).extracting(Transition::name).containsExactly("publish", "takeDown");
        assertThat(machine.transitions()).extracting(Transition::segment).containsExactly("publish", "take-down");
        assertThat(machine.transitions())
                .extracting(Transition::way)
                .as("a state that is named twice counts once")
                .containsExactly("DRAFT to LIVE", "DRAFT or LIVE to GONE");
        assertThat(machine.words()).isEqualTo("publish (DRAFT to LIVE), take-down (DRAFT or LIVE to GONE)");
    }

    @Test
    void theFirstConstantIsTheInitialStateUnlessAnotherIsStated() {
        assertThat(machine("@Transitions(" + PUBLISH + ") Status status;").initial())
                .isEqualTo("DRAFT");
        assertThat(machine("@Transitions(initial = \"LIVE\", value = " + PUBLISH + ") Status status;")
                        .initial())
                .isEqualTo("LIVE");
    }

    @Test
    void statesAreReachedByOneTransitionAfterTheOther() {
        StateMachine machine = machine("@Transitions({@Transition(name = \"remove\", from = \"LIVE\", to = \"GONE\"), "
                + PUBLISH + "}) Status status;");

        assertThat(machine.unreachable()).isEmpty();
        assertThat(machine("@Transitions(" + PUBLISH + ") Status status;").unreachable())
                .containsExactly("GONE");
    }

    @Test
    void noClientSetsAState() {
        Resource resource = read("@Transitions(" + PUBLISH + ") @Filterable Status status;");

        assertThat(resource.machines().get(0).attribute().role()).isEqualTo(Role.STATE);
        assertThat(resource.writable()).isEmpty();
        assertThat(resource.filters()).isNotEmpty();
    }

    @Test
    void anEntityThatIsNotEvenChangedHasItsMachine() {
        Resource resource = ReadModel.of(
                        "@Entity @ApiResource(operations = Operation.GET) public class Article {"
                                + " @Id Long id; @Transitions(" + PUBLISH + ") Status status; }",
                        STATUS)
                .resource();

        assertThat(resource.takesInput()).isFalse();
        assertThat(resource.isMapped()).isTrue();
        assertThat(resource.isWritten()).isTrue();
    }

    private static StateMachine machine(String member) {
        return read(member).machines().get(0);
    }

    private static Resource read(String member) {
        return ReadModel.of(
                        "@Entity @ApiResource public class Article { @Id @GeneratedValue Long id; " + member + " }",
                        STATUS)
                .resource();
    }
}
