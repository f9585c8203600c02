package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Discriminator;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceReaderTest {

    private static final String ROOT =
            "@Entity @ApiResource @Subtypes({Card.class, Cash.class}) public abstract class Payment { @Id Long id; int amount; }";
    private static final String CARD =
            "@Entity @ApiResource @DiscriminatorValue(\"card\") public class Card extends Payment { String number; }";
    private static final String CASH = "@Entity(name = \"Coins\") public class Cash extends Payment {}";

    @Test
    void aRootKnowsWhatItsSubtypesAre() {
        Inheritance inheritance =
                ReadModel.of(ROOT, CARD, CASH).resource("Payment").inheritance();

        assertThat(inheritance.discriminator().orElseThrow().names()).containsExactly("card", "Coins");
        assertThat(inheritance.discriminator().orElseThrow().jpql("p"))
                .isEqualTo("case type(p) when Card then 'card' when Coins then 'Coins' end");
        assertThat(inheritance.subtypes())
                .extracting(Inheritance.Subtype::exposed)
                .containsExactly(true, false);
        assertThat(names(inheritance.subtypes().get(0).resource())).containsExactly("type", "id", "amount", "number");
        assertThat(names(inheritance.subtypes().get(1).resource())).containsExactly("type", "id", "amount");
    }

    @Test
    void aRootIsOnlyReadByDefault() {
        Resource root = ReadModel.of(ROOT, CARD, CASH).resource("Payment");

        assertThat(root.operations()).containsExactlyInAnyOrder(Operation.LIST, Operation.GET, Operation.COUNT);
        assertThat(root.writable()).isEmpty();
        assertThat(names(root)).containsExactly("type", "id", "amount");
        assertThat(root.filters()).extracting(filter -> filter.parameter()).containsExactly("type");
    }

    @Test
    void aSubtypeKnowsItsRootAndItself() {
        Resource card = ReadModel.of(ROOT, CARD, CASH).resource("Card");

        assertThat(card.inheritance().root().orElseThrow().view().simpleName()).isEqualTo("PaymentView");
        assertThat(card.inheritance().discriminator().map(Discriminator::names)).contains(List.of("card"));
        assertThat(card.path(card.attributes().get(0))).isEqualTo("'card'");
        assertThat(card.filters()).isEmpty();
        assertThat(card.supports(Operation.CREATE)).isTrue();
        assertThat(card.creatable()).extracting(Attribute::name).containsExactly("id", "amount", "number");
    }

    @Test
    void aRootThatIsNotAbstractIsOneOfItsSubtypes() {
        Inheritance inheritance = ReadModel.of(
                        "@Entity @ApiResource @Subtypes(Car.class) public class Vehicle { @Id Long id; }",
                        "@Entity public class Car extends Vehicle {}")
                .resource("Vehicle")
                .inheritance();

        assertThat(inheritance.discriminator().orElseThrow().names()).containsExactly("Vehicle", "Car");
        assertThat(inheritance.subtypes().get(0).resource().names().view().simpleName())
                .isEqualTo("PlainVehicleView");
    }

    @Test
    void aSealedRootKnowsItsSubtypesByWhatItPermits() {
        Inheritance inheritance = ReadModel.of(
                        "@Entity @ApiResource @Subtypes public abstract sealed class A permits B, C { @Id Long id; }",
                        "@Entity public non-sealed class B extends A {}",
                        "@Entity public abstract sealed class C extends A permits D {}",
                        "@Entity public non-sealed class D extends C {}")
                .resource("A")
                .inheritance();

        assertThat(inheritance.discriminator().orElseThrow().names()).containsExactly("B", "D");
    }

    @Test
    void withoutSubtypesAnEntityStandsAlone() {
        ReadModel model = ReadModel.of(
                "@Entity @ApiResource public class A { @Id Long id; }",
                "@Entity @ApiResource public class B extends A {}");

        assertThat(model.resource("A").inheritance()).isEqualTo(Inheritance.NONE);
        assertThat(model.resource("B").inheritance()).isEqualTo(Inheritance.NONE);
    }

    @Test
    void anAttributeBelowTypeParametersHasTheTypeThatTheEntitySays() {
        ReadModel model = ReadModel.of(
                "@MappedSuperclass public abstract class Base<K, T extends Base<K, T>> { @Id K id; @ManyToOne T parent; }",
                "@MappedSuperclass public abstract class Named<T extends Base<java.util.UUID, T>>"
                        + " extends Base<java.util.UUID, T> { String name; }",
                "@Entity @ApiResource public class Unit extends Named<Unit> {}");

        assertThat(model.attribute("id").basic().java()).hasToString("java.util.UUID");
        assertThat(model.attribute("parent").target().target().simpleName()).isEqualTo("Unit");
        assertThat(model.attribute("parent").target().key().java()).hasToString("java.util.UUID");
    }

    private static List<String> names(Resource resource) {
        return resource.shown().stream().map(Attribute::name).toList();
    }
}
