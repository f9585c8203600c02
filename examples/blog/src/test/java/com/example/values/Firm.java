package com.example.values;

import dev.ssot.ApiResource;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A firm with what it charges, where it sits, and when it is open. */
@Entity
@ApiResource
class Firm {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank
    @Size(max = 50)
    String name;

    @ElementCollection
    @MapKeyColumn(name = "service", length = 20)
    @Size(max = 3)
    Map<@NotBlank String, @Positive BigDecimal> prices = new HashMap<>(Map.of("advice", BigDecimal.TEN));

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    private Map<DayOfWeek, LocalTime> hours = new HashMap<>();

    @ElementCollection
    @Column(name = "purpose", nullable = false)
    Map<Integer, String> floors;

    @ElementCollection
    Map<UUID, String> badges = new HashMap<>();

    @ElementCollection
    @Size(max = 3)
    @AttributeOverride(name = "value.phone", column = @Column(length = 5))
    Map<@Size(min = 2) String, @Valid Office> offices = new HashMap<>();

    @Version
    int version;

    Map<DayOfWeek, LocalTime> getHours() {
        return hours;
    }

    /** One of the firm's places. */
    @Embeddable
    static class Office {

        @NotBlank
        @Size(max = 20)
        String town;

        String phone;

        Point point;
    }
}
