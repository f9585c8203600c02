package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A match of a club, told from its others by a number; there is no version of it. */
@Entity
@IdClass(Match.Key.class)
@ApiResource
public class Match {

    /** Whose match, and which. */
    public record Key(Integer club, Integer number) implements Serializable {}

    /** A part of a match. */
    public enum Half {
        FIRST,
        SECOND
    }

    /** A goal, by whom and from how far. */
    @Embeddable
    public static class Goal {

        String scorer;

        int metres;
    }

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @Filterable
    Club club;

    @Id
    Integer number;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    @Filterable
    Set<Half> played = EnumSet.of(Half.FIRST);

    @ElementCollection
    Set<Goal> goals = new HashSet<>();

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Half, String> referees = new HashMap<>();
}
