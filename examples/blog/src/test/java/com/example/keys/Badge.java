package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A badge, which only its builder makes: its accessors are fluent, and its text never changes. */
@Entity
@ApiResource
public class Badge {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @NotBlank
    @Column(nullable = false, length = 30)
    @Filterable
    private String text;

    private @Nullable String colour;

    private int points;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Club club;

    private Badge() {}

    /** Starts a badge. */
    public static Builder builder() {
        return new Builder();
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Optional<String> getColour() {
        return Optional.ofNullable(colour);
    }

    public Badge colour(@Nullable String changed) {
        this.colour = changed;
        return this;
    }

    public int points() {
        return points;
    }

    public Badge points(int changed) {
        this.points = changed;
        return this;
    }

    public @Nullable Club club() {
        return club;
    }

    /** Collects what a badge consists of. */
    public static final class Builder {

        private final Badge badge = new Badge();

        public Builder text(String text) {
            badge.text = text;
            return this;
        }

        public Builder withColour(@Nullable String colour) {
            badge.colour = colour;
            return this;
        }

        public Builder points(int points) {
            badge.points = points;
            return this;
        }

        public Builder club(@Nullable Club club) {
            badge.club = club;
            return this;
        }

        /** The badge. */
        public Badge build() {
            return badge;
        }
    }
}
