package com.example.payments;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** What somebody is told: each class has a table of its own. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@ApiResource(
        operations = {
            Operation.LIST,
            Operation.GET,
            Operation.COUNT,
            Operation.DELETE,
            Operation.CREATE,
            Operation.PATCH
        })
@Subtypes({Notice.Letter.class, Message.class})
public abstract class Notice extends Recorded<Long> {

    @Sortable
    @Column(nullable = false)
    private String subject;

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** A notice on paper, which is nested in what it is. */
    @Entity(name = "Letter")
    @ApiResource(path = "/letters")
    public static class Letter extends Notice {

        private String street;

        public String getStreet() {
            return street;
        }

        public void setStreet(String street) {
            this.street = street;
        }
    }
}
