package com.example;

import com.example.api.References;
import jakarta.persistence.EntityManager;
import javax.annotation.processing.Generated;

/** Maps between {@link Person} and its records. */
@Generated("dev.ssot.processor.SsotProcessor")
public class PersonMapper {

    private final References references;

    public PersonMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new person of what a client sent; what it left out stays as the entity initialises it. */
    public Person toEntity(PersonCreate input) {
        Person person = new Person();
        person.name = input.name();
        if (input.born() != null) {
            person.born = input.born();
        }
        if (input.address() != null) {
            person.address = address(person.address, input.address());
        }
        person.boss = references.to(Person.class, input.bossId());
        return person;
    }

    /** Replaces all that clients can write. */
    public void update(Person person, PersonUpdate input) {
        person.name = input.name();
        person.born = input.born();
        person.address = address(person.address, input.address());
        person.boss = references.to(Person.class, input.bossId());
    }

    /** Changes what the client sent. */
    public void patch(Person person, PersonPatch input) {
        input.name().ifPresent(sent -> person.name = sent);
        input.born().ifPresent(sent -> person.born = sent);
        input.address().ifPresent(value -> person.address = addressPatched(person.address, value));
        input.bossId().ifPresent(value -> person.boss = references.to(Person.class, value));
    }

    /** Shows a person, its relations by their keys alone. */
    public PersonView toView(Person person) {
        return new PersonView(
                person.id,
                person.name,
                person.born,
                addressView(person.address),
                references.key(person.boss, Integer.class),
                null);
    }

    private static Address address(Address current, PersonAddressData input) {
        if (input == null) {
            return null;
        }
        Address value = current == null ? new Address() : current;
        value.street = input.street();
        value.city = input.city();
        return value;
    }

    private static Address addressPatched(Address current, PersonAddressPatch patch) {
        if (patch == null) {
            return null;
        }
        Address value = current == null ? new Address() : current;
        patch.street().ifPresent(sent -> value.street = sent);
        patch.city().ifPresent(sent -> value.city = sent);
        return value;
    }

    private static PersonAddressData addressView(Address value) {
        return value == null ? null : new PersonAddressData(value.street, value.city);
    }
}
