package dev.ssot.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.testing.Compiled;
import dev.ssot.processor.testing.Javac;
import org.junit.jupiter.api.Test;

/** Entities of one simple name in different packages. */
class NamesakesTest {

    private static final String IMPORTS = "import dev.ssot.*; import jakarta.persistence.*; ";

    @Test
    void liveSideBySideOnceOneIsNamed() {
        Compiled compiled = Javac.onSpring()
                .source(address("billing", "@ApiResource(name = \"BillingAddress\")"))
                .source(address("shipping", "@ApiResource"))
                .source(
                        "package shop; " + IMPORTS
                                + "@Entity @ApiResource public class Purchase { @Id @GeneratedValue Long id;"
                                + " @ManyToOne @Expand shop.billing.Address payer; @ManyToOne @Expand shop.shipping.Address receiver; }")
                .options("-Xlint:all,-processing", "-Werror")
                .compile()
                .succeeds();

        assertThat(compiled.files())
                .containsKeys("shop/billing/BillingAddressController.java", "shop/shipping/AddressController.java");
        assertThat(compiled.files().get("shop/PurchaseView.java"))
                .contains("BillingAddressSummary payer", "AddressSummary receiver");
        assertThat(compiled.files().get("META-INF/openapi.json"))
                .contains(
                        "\"/billing-addresses\"",
                        "\"/addresses\"",
                        "\"BillingAddressView\"",
                        "\"AddressView\"",
                        "\"listBillingAddresses\"",
                        "\"listAddresses\"");
    }

    @Test
    void areReportedWithTheirPackages() {
        Compiled compiled = Javac.onSpring()
                .source(address("billing", "@ApiResource(path = \"a\")"))
                .source(address("shipping", "@ApiResource(path = \"b\")"))
                .compile();

        assertThat(compiled.codes()).containsExactly("SSOT023");
        assertThat(Compiled.message(compiled.ours().get(0)))
                .contains("shop.billing.Address and shop.shipping.Address", "@ApiResource(name)");
    }

    private static String address(String packageName, String resource) {
        return "package shop." + packageName + "; " + IMPORTS + "@Entity(name = \"" + packageName + "\") " + resource
                + " public class Address { @Id @GeneratedValue Long id; String street; }";
    }
}
