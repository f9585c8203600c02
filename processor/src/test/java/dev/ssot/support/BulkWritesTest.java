package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ssot.support.BulkReport.Deleted;
import dev.ssot.support.BulkReport.Refused;
import dev.ssot.support.BulkReport.Written;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BulkWritesTest {

    private static final Map<String, List<String>> ATOMIC = Map.of();
    private static final Map<String, List<String>> ONE_BY_ONE = Map.of("atomic", List.of("false"));

    private final List<String> cleared = new ArrayList<>();
    private final BulkWrites bulk = new BulkWrites((EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                cleared.add(method.getName());
                return null;
            }));

    @Test
    void allItemsAreHandedOnAtOnce() {
        List<List<String>> calls = new ArrayList<>();

        BulkReport report = bulk.create(ATOMIC, List.of("a", "b"), 2, items -> {
            calls.add(items);
            return items;
        });

        assertThat(calls).containsExactly(List.of("a", "b"));
        assertThat(report.items()).isEqualTo(List.of(new Written(201, "a"), new Written(201, "b")));
    }

    @Test
    void orEachOnItsOwnAndARefusalIsThatOfOneItem() {
        BulkReport report = bulk.create(ONE_BY_ONE, List.of("a", "", "c"), 3, items -> {
            Items.check(
                    items,
                    item -> new Violations()
                            .check("name", !item.isEmpty(), "must not be empty")
                            .throwIfAny());
            return items;
        });

        assertThat(report.items()).hasSize(3).element(0).isEqualTo(new Written(201, "a"));
        Refused refused = (Refused) report.items().get(1);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem().violations()).containsExactly(new Violation("name", "must not be empty"));
        assertThat(cleared).as("what it has left behind").containsExactly("clear");
    }

    @Test
    void aProblemWithoutViolationsHasNoneInTheReportEither() {
        BulkReport report = bulk.create(ONE_BY_ONE, List.of("a"), 1, items -> {
            Items.each(items, item -> {
                throw new ProblemException(403, "Not this one.");
            });
            return items;
        });

        assertThat(report.items())
                .isEqualTo(List.of(new Refused(403, new BulkReport.Reason("Not this one.", List.of()))));
    }

    @Test
    void anUnexpectedFailureTellsNothing() {
        BulkReport report = bulk.create(ONE_BY_ONE, List.of("a"), 1, items -> {
            throw new IllegalStateException("secret");
        });

        assertThat(report.items()).extracting(BulkReport.Outcome::status).isEqualTo(List.of(500));
        assertThat(report.toString()).doesNotContain("secret");
        assertThatIllegalStateException()
                .isThrownBy(() -> bulk.create(ATOMIC, List.of("a"), 1, items -> {
                    throw new IllegalStateException("secret");
                }));
    }

    @Test
    void keysAreReadFromTheParameterAndProblemsNameIt() {
        assertThat(bulk.delete(Map.of("ids", List.of("3,1")), Long::valueOf, 2, ids -> {})
                        .items())
                .isEqualTo(List.of(new Deleted(204, 3L), new Deleted(204, 1L)));
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bulk.delete(Map.of("ids", List.of("3,1")), Long::valueOf, 2, ids -> {
                    throw Items.missing(ids, List.of(3L), "tag");
                }))
                .matches(problem -> problem.status() == 404)
                .extracting(problem -> problem.violations().get(0).path())
                .isEqualTo("ids[1]");
    }

    @Test
    void keysHaveOneSpelling() {
        for (String ids : List.of("+7", "1,+7", "x")) {
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> bulk.delete(Map.of("ids", List.of(ids)), Long::valueOf, 2, keys -> {}))
                    .matches(problem -> problem.status() == 400);
        }
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> bulk.delete(Map.of("ids", List.of("1-1-1-1-1")), UUID::fromString, 2, keys -> {}))
                .matches(problem -> problem.status() == 400);
    }
}
