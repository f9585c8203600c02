package com.example.keys;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** The key of a membership, in the way in which keys were written before there were records. */
public class MembershipId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer club;
    private UUID person;

    public Integer getClub() {
        return club;
    }

    public void setClub(Integer club) {
        this.club = club;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipId that
                && Objects.equals(club, that.club)
                && Objects.equals(person, that.person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(club, person);
    }
}
