package com.example.legal;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.net.URL;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Somebody described by types that are made of one value each. */
@Entity
@ApiResource
class Supporter {

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    @Column(unique = true)
    @Filterable
    EmailAddress email;

    @Convert(converter = MoneyConverter.class)
    @Filterable
    Money donated;

    @Filterable
    Currency currency;

    Locale locale;

    TimeZone zone;

    URL page;

    @Convert(converter = UriConverter.class)
    URI place;

    Pledge pledge;

    @ManyToOne
    @Expand
    Supporter invitedBy;

    @OneToMany(mappedBy = "invitedBy")
    @Expand
    List<Supporter> invited;
}
