package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A journey with its stops, in their order, its tickets and what it cost. */
@Entity
@ApiResource
class Trip {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Size(max = 50)
    String name;

    @ElementCollection
    @OrderColumn
    @Size(max = 4)
    @Filterable
    List<@Valid Stop> stops = new ArrayList<>();

    @ElementCollection
    private Set<Ticket> tickets = new HashSet<>(Set.of(new Ticket("day", 1)));

    @ElementCollection
    @OrderBy("amount desc")
    @AttributeOverride(name = "purpose", column = @Column(length = 10))
    Collection<Cost> costs;

    @Version
    int version;

    Set<Ticket> getTickets() {
        return tickets;
    }

    /** A place to stay at, and where that is. */
    @Embeddable
    static class Stop {

        @NotBlank
        @Size(max = 20)
        @Filterable
        private String town;

        @Min(1)
        private int nights;

        private Point point;

        String getTown() {
            return town;
        }

        void setTown(String town) {
            this.town = town;
        }

        int getNights() {
            return nights;
        }

        void setNights(int nights) {
            this.nights = nights;
        }

        Point getPoint() {
            return point;
        }

        void setPoint(Point point) {
            this.point = point;
        }
    }

    /** What lets somebody travel. */
    @Embeddable
    record Ticket(
            @NotNull @Column(nullable = false) String kind,
            @Column(nullable = false) int zones) {}

    /** What was paid, all of which may be unknown. */
    @Embeddable
    static class Cost {

        Integer amount;

        String purpose;

        LocalDate paidOn;
    }
}
