package dev.ssot.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ssot.support.Place.Key;
import dev.ssot.support.Place.OtherKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final PageRequest FIRST = PageRequest.first(2);
    private static final String NAME = "name";

    @Test
    void theKeyMakesEveryOrderTotal() {
        assertThat(slice(FIRST).orderBy()).isEqualTo(" order by e.id");
        assertThat(slice(FIRST, "seenAt").orderBy()).isEqualTo(" order by e.seenAt, e.id");
        assertThat(slice(FIRST, "-seenAt").orderBy())
                .as("an index on both serves in either direction")
                .isEqualTo(" order by e.seenAt desc, e.id desc");
        assertThat(slice(FIRST, "-seenAt,id").orderBy()).isEqualTo(" order by e.seenAt desc, e.id");
        assertThat(slice(FIRST, "-id,name").orderBy())
                .as("what comes after the key decides nothing")
                .isEqualTo(" order by e.id desc");
    }

    @Test
    void theBestMatchComesFirst() {
        Slice<Place> slice = Slice.ranked(FIRST, "rank()", Key.ID, Place::path);

        assertThat(slice.orderBy()).isEqualTo(" order by rank() desc, e.id");
        assertThat(slice.where(new Where())).isEmpty();
    }

    @Test
    void whatIsRankedHasNoCursors() {
        Page<Place> page = Slice.ranked(new PageRequest(1, 2), "rank()", Key.ID, Place::path)
                .page(rows(1, 2, 3));

        assertThat(page.page()).isEqualTo(1);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.next()).isNull();
        assertThat(page.previous()).isNull();
    }

    @Test
    void whatIsRankedStartsAtNoCursor() {
        PageRequest request = FIRST.at(next(slice(FIRST).page(rows(1, 2, 3))));

        assertThatThrownBy(() -> Slice.ranked(request, "rank()", Key.ID, Place::path))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
    }

    @Test
    void nullIsTheGreatest() {
        assertThat(slice(FIRST, NAME).orderBy()).isEqualTo(" order by e.name nulls last, e.id");
        assertThat(slice(FIRST, "-name").orderBy()).isEqualTo(" order by e.name desc nulls first, e.id desc");
    }

    @Test
    void aPageByItsNumberHasNoConditionOfItsOwn() {
        assertThat(slice(FIRST, NAME).where(new Where())).isEmpty();
        assertThat(slice(FIRST, NAME).where(new Where().and("e.a = :a", "a", 1)))
                .isEqualTo(" where e.a = :a");
    }

    @Test
    void aCursorIsAConditionBesideTheOthers() {
        Cursor next = next(slice(FIRST, NAME).page(rows(1, 2, 3)));
        Slice<Place> slice = slice(FIRST.at(next), NAME);
        assertThat(slice.where(new Where().and("e.a = :a", "a", 1)))
                .isEqualTo(" where e.a = :a and (e.name > :cursor_0 or e.name is null"
                        + " or e.name = :cursor_0 and e.id > :cursor_1)");
        assertThat(slice.where(new Where())).startsWith(" where (e.name > :cursor_0");
    }

    @Test
    void aPlaceIsBoundAsTheEntityHoldsIt() {
        SortPath<Place> seen = SortPath.nullable("e.seen", Place::seenAt, Instant.class, Date::from);

        assertThat(seen.value().apply(rows(1).get(0))).isInstanceOf(Instant.class);
        assertThat(seen.held().apply(Instant.EPOCH)).isEqualTo(new Date(0));
    }

    @Test
    void theWayBackReadsTheOtherOrder() {
        Cursor previous = previous(slice(new PageRequest(1, 2), NAME).page(rows(3, 4)));
        assertThat(slice(FIRST.at(previous), NAME).orderBy()).isEqualTo(" order by e.name desc nulls first, e.id desc");
    }

    @Test
    void theExtraRowTellsThatThereIsMore() {
        Page<Place> page = slice(FIRST).page(rows(1, 2, 3));
        assertThat(page.items()).extracting(Place::id).containsExactly(1L, 2L);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.page()).isZero();
        assertThat(next(page).values()).containsExactly(2L);
        assertThat(page.previous()).isNull();
    }

    @Test
    void theLastPageHasNoNext() {
        Page<Place> page = slice(new PageRequest(1, 2)).page(rows(3, 4));
        assertThat(page.hasNext()).isFalse();
        assertThat(page.next()).isNull();
        assertThat(previous(page).values()).containsExactly(3L);
        assertThat(previous(page).backward()).isTrue();
    }

    @Test
    void aPageBackIsTurnedAround() {
        Cursor previous = previous(slice(new PageRequest(2, 2)).page(rows(5)));
        Page<Place> page = slice(FIRST.at(previous)).page(rows(4, 3, 2));
        assertThat(page.items()).extracting(Place::id).containsExactly(3L, 4L);
        assertThat(page.page()).isNull();
        assertThat(page.hasNext()).isTrue();
        assertThat(next(page).values()).containsExactly(4L);
        assertThat(previous(page).values()).containsExactly(3L);

        Page<Place> first = slice(FIRST.at(previous(page))).page(rows(2, 1));
        assertThat(first.previous()).isNull();
        assertThat(next(first).values()).containsExactly(2L);
    }

    @Test
    void fromAnEmptyPageOneCanGoBack() {
        Cursor next = next(slice(FIRST).page(rows(1, 2, 3)));
        Page<Place> behind = slice(FIRST.at(next)).page(List.of());
        assertThat(behind.hasNext()).isFalse();
        assertThat(behind.next()).isNull();
        assertThat(slice(FIRST.at(previous(behind))).where(new Where())).isEqualTo(" where e.id <= :cursor_0");

        Page<Place> before = slice(FIRST.at(previous(behind))).page(List.of());
        assertThat(before.previous()).isNull();
        assertThat(slice(FIRST.at(next(before))).where(new Where())).isEqualTo(" where e.id > :cursor_0");
    }

    @Test
    void aValueTooLongForACursorLeavesThePagesByNumber() {
        List<Place> rows = LongStream.range(0, 3)
                .mapToObj(id -> new Place(id, "a".repeat(2_000), Instant.EPOCH))
                .toList();
        Page<Place> page = slice(FIRST, NAME).page(rows);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.next()).isNull();
    }

    @Test
    void aCursorOfAnotherOrderOrListIsRefused() {
        Cursor next = next(slice(FIRST, NAME).page(rows(1, 2, 3)));
        assertThatThrownBy(() -> slice(FIRST.at(next), "-name"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.violations()).extracting(Violation::path).containsExactly("cursor");
                });
        assertThatThrownBy(() -> Slice.of(
                        FIRST.at(next),
                        List.of(new Sort<>(OtherKey.NAME, false)),
                        OtherKey.ID,
                        key -> Place.path(Key.valueOf(key.name()))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void otherItemsAndATotalLeaveThePlace() {
        Page<Place> page = slice(FIRST).page(rows(1, 2, 3));
        Total total = new Total(3, Total.Relation.EQ);
        assertThat(page.withTotal(total).withItems(List.of("a", "b")))
                .isEqualTo(new Page<>(List.of("a", "b"), 0, 2, true, page.next(), null, total));
    }

    @Test
    void itemsMayBeTurnedIntoSomethingElse() {
        Page<Place> page = slice(FIRST).page(rows(1, 2, 3));
        assertThat(page.map(Place::id)).isEqualTo(page.withItems(List.of(1L, 2L)));
    }

    private static Slice<Place> slice(PageRequest request, String... sorts) {
        Parameters parameters = new Parameters(Map.of("sort", List.of(sorts)));
        return Slice.of(request, parameters.sort(Key.values(), Key.ID, "id"), Key.ID, Place::path);
    }

    private static List<Place> rows(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new Place(id, "name", Instant.EPOCH))
                .toList();
    }

    private static Cursor next(Page<?> page) {
        assertThat(page.next()).isNotNull();
        return page.next();
    }

    private static Cursor previous(Page<?> page) {
        assertThat(page.previous()).isNotNull();
        return page.previous();
    }
}
