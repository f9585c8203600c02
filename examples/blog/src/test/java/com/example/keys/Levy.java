package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Operation;
import dev.ssot.Sortable;
import dev.ssot.Subtypes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** What clubs pay, of several kinds that share their key of two parts; the routes of the whole write, too. */
@Entity
@IdClass(Levy.Key.class)
@Inheritance(strategy = InheritanceType.JOINED)
@ApiResource(
        operations = {
            Operation.LIST,
            Operation.GET,
            Operation.COUNT,
            Operation.CREATE,
            Operation.UPDATE,
            Operation.PATCH,
            Operation.DELETE
        })
@Subtypes({FlatLevy.class, SizeLevy.class})
public abstract class Levy {

    /** The key of a levy. */
    public record Key(Integer club, int year) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    @Filterable
    Club club;

    @Id
    @Column(name = "levy_year")
    @Sortable
    int year;

    @NotBlank
    @Column(nullable = false)
    @Filterable
    String reason;

    /** What has been paid of it. */
    @OneToMany(mappedBy = "levy")
    @Expand
    List<Instalment> instalments = new ArrayList<>();

    @Version
    long version;
}
