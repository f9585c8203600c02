package com.example.legal;

import dev.ssot.ApiResource;
import dev.ssot.CreatedAt;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Somebody whose dates and times are those of the years before java.time. */
@Entity
@SuppressWarnings("deprecation") // of @Temporal
@ApiResource
class Employee {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    @Sortable
    Date seen;

    @NotNull
    @Past
    @Temporal(TemporalType.DATE)
    @Filterable
    @Sortable
    Date born;

    @Temporal(TemporalType.TIME)
    @Filterable
    @Sortable
    Date starts;

    @Filterable
    @Sortable
    Calendar called;

    @Temporal(TemporalType.DATE)
    @Filterable
    @Sortable
    Calendar hired;

    @Temporal(TemporalType.TIME)
    Calendar ends;

    @Filterable
    @Sortable
    @Column(name = "left_on")
    java.sql.Date left;

    @Filterable
    @Sortable
    Time rests;

    @Filterable
    @Sortable
    Timestamp paid;

    @CreatedAt
    Date entered;

    @ManyToOne
    @Expand
    @Filterable
    Employee boss;

    @OneToMany(mappedBy = "boss")
    @Expand
    List<Employee> reports;
}
