package com.example;

import com.example.api.Diagnosis;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Slice;
import com.example.api.SortPath;
import com.example.api.Total;
import com.example.api.Where;
import com.example.api.WriteConflict;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes people. */
@Generated("dev.ssot.processor.SsotProcessor")
public class PersonRepository {

    private static final String COLUMNS = """
            e.id, e.name, e.born,
            new com.example.PersonAddressData(e.address.street, e.address.city), e.boss.id""";

    private static final String BOSS = """
            new com.example.PersonView$PersonSummary(
                boss.id, boss.name, boss.born)""";

    private final EntityManager entityManager;

    public PersonRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public Page<PersonView> findAll(PersonQuery query, Where... within) {
        Where where = where(query.filter()).and(within);
        Slice<PersonView> slice = Slice.of(query.page(), query.sort(), PersonQuery.SortKey.ID, PersonRepository::path);
        String jpql = select(query.expand()) + slice.where(where) + slice.orderBy();
        Page<PersonView> page = slice.fetch(where.bind(entityManager.createQuery(jpql, PersonView.class)));
        return page.withTotal(Total.ofTable(query.page().total(), entityManager, "Person", where));
    }

    public Optional<PersonView> findById(Integer id, Set<PersonQuery.Expansion> expand) {
        return entityManager.createQuery(select(expand) + " where e.id = :id", PersonView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    public long count(PersonQuery.Filter filter, Where... within) {
        Where where = where(filter).and(within);
        String jpql = "select count(e) from Person e" + where;
        return where.bind(entityManager.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** The entity itself, locked to be changed within the transaction; 404 if there is none. */
    public Person require(Integer id) {
        return Optional.ofNullable(entityManager.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ProblemException.notFound("person", id));
    }

    public void insert(Person person) {
        try {
            entityManager.persist(person);
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(person));
        }
    }

    /** Stores what has changed. */
    public void flush(Person person) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> diagnose(person));
        }
    }

    /** Removes an entity; 404 if there is none. */
    public void delete(Integer id) {
        try {
            int deleted = entityManager.createQuery("delete from Person e where e.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
            if (deleted == 0) {
                throw ProblemException.notFound("person", id);
            }
        } catch (PersistenceException e) {
            throw new WriteConflict(e, () -> ProblemException.conflict("Other resources still refer to this person."));
        }
    }

    /** Finds out, after the transaction, why the database refused to store an entity. */
    private ProblemException diagnose(Person person) {
        return new Diagnosis(entityManager)
                .reference("bossId", "select 1 from Person t where t.id = ?1", person.boss)
                .toProblem();
    }

    private static Where where(PersonQuery.Filter filter) {
        return new Where().all(filter.conditions());
    }

    private static SortPath<PersonView> path(PersonQuery.SortKey key) {
        return switch (key) {
            case ID -> SortPath.of("e.id", PersonView::id);
        };
    }

    private static String select(Set<PersonQuery.Expansion> expand) {
        boolean withBoss = expand.contains(PersonQuery.Expansion.BOSS);
        return "select new com.example.PersonView(" + COLUMNS
                + ", " + (withBoss ? BOSS : "null")
                + ") from Person e"
                + (withBoss ? " left join e.boss boss" : "");
    }
}
