package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.util.Date;

/** A guest of a hotel, in types that clients see as others. */
@Entity
@SuppressWarnings("deprecation") // of @Temporal
@ApiResource
public class Guest {

    @Id
    @GeneratedValue
    private Long id;

    @NotNull
    @Column(unique = true)
    @Filterable
    private EmailAddress email;

    @Past
    @Temporal(TemporalType.DATE)
    @Filterable
    private Date born;

    @Sortable
    private Date arrived;

    private String[] wishes;

    public Long getId() {
        return id;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }

    public Date getBorn() {
        return born;
    }

    public void setBorn(Date born) {
        this.born = born;
    }

    public Date getArrived() {
        return arrived;
    }

    public void setArrived(Date arrived) {
        this.arrived = arrived;
    }

    public String[] getWishes() {
        return wishes;
    }

    public void setWishes(String[] wishes) {
        this.wishes = wishes;
    }
}
