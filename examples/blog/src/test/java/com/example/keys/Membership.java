package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;

/** A person's membership of a club: an entity of its own, whose key consists of the keys of both. */
@Entity
@IdClass(MembershipId.class)
@ApiResource
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
public class Membership {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    private Club club;

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    private Person person;

    @NotNull
    @Column(nullable = false, length = 40)
    @Filterable
    @Sortable
    private String position;

    @Column(unique = true)
    @Filterable
    private String card;

    @Version
    private int version;

    public Club getClub() {
        return club;
    }

    public void setClub(Club club) {
        this.club = club;
    }

    public Person getPerson() {
        return person;
    }

    public void setPerson(Person person) {
        this.person = person;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public int getVersion() {
        return version;
    }
}
