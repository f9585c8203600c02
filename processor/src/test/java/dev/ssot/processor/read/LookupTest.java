package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ssot.processor.model.Lookup;
import dev.ssot.processor.model.Resource;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

    @Test
    void whatIsUniqueShownAndFitsIntoAPathIsLookedUpBy() {
        assertThat(methods("@Column(unique = true) String slug; @Column(unique = true) UUID token;"
                        + " @Column(unique = true) int number; String title;"))
                .containsExactly("findBySlug", "findByToken", "findByNumber");
        assertThat(methods("@Column(unique = true) Instant at; @Column(unique = true) @Hidden String hidden;"
                        + " @Column(unique = true) @WriteOnly String secret; @OneToOne Article twin;"))
                .isEmpty();
    }

    @Test
    void keysOfSeveralAttributesAreNot() {
        assertThat(methods(
                        "@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {\"a\", \"b\"}),"
                                + " @UniqueConstraint(columnNames = \"c\"), @UniqueConstraint(columnNames = {})})",
                        "String a; String b; String c;"))
                .containsExactly("findByC");
    }

    @Test
    void noTwoHaveOneMethodAndNoVariableIsOneOfOurLocals() {
        Resource resource = ReadModel.of(
                        "@Entity @ApiResource public class Article { @Id @Column(unique = true) String code;"
                                + " @Column(unique = true) Long id; @Column(unique = true) Long Id; @Column(unique = true) String expand; }")
                .resource();

        assertThat(resource.lookups())
                .extracting(Lookup::method)
                .containsExactly("findByIdValue", "findByIdValueValue", "findByExpand");
        assertThat(resource.lookups()).extracting(Lookup::variable).containsExactly("idValue", "Id", "expandValue");
    }

    @Test
    void whatCannotBeGottenCannotBeLookedUp() {
        assertThat(ReadModel.of("@Entity @ApiResource(operations = Operation.LIST) public class Article {"
                                + " @Id Long id; @Column(unique = true) String slug; }")
                        .resource()
                        .lookups())
                .isEmpty();
    }

    private static List<String> methods(String members) {
        return methods("", members);
    }

    private static List<String> methods(String onClass, String members) {
        return ReadModel.of(
                        "@Entity " + onClass + " @ApiResource public class Article { @Id Long id; " + members + " }")
                .resource()
                .lookups()
                .stream()
                .map(Lookup::method)
                .toList();
    }
}
