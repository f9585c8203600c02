package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Somebody with addresses, nicknames and interests. */
@Entity
@ApiResource(defaultSort = "home.city")
class Member {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Size(max = 50)
    @Sortable
    String name;

    Address home;

    Contact contact;

    @ElementCollection
    @OrderColumn
    @Column(name = "nickname", nullable = false)
    @Size(max = 3)
    @Filterable
    List<@NotBlank @Size(max = 20) String> nicknames = new ArrayList<>();

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Filterable
    Set<Interest> interests = EnumSet.of(Interest.CHESS);

    @Version
    int version;

    enum Interest {
        CHESS,
        MUSIC,
        SPORT
    }
}
