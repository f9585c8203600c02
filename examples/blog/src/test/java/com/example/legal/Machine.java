package com.example.legal;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Transient;
import java.util.Optional;
import org.hibernate.annotations.Formula;

/** Something whose states are stored in every way, and which has what no client writes. */
@Entity
@ApiResource
class Machine {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    @Sortable
    Mode mode;

    @Enumerated(EnumType.STRING)
    @Filterable
    @Sortable
    Level level;

    @Convert(converter = FuelConverter.class)
    @Filterable
    @Sortable
    Fuel fuel;

    @Column(name = "speed_kmh")
    int speed;

    @Formula("speed_kmh * 2")
    @Filterable
    @Sortable
    Integer top;

    @Transient
    String noise = "loud";

    private String owner;

    @Lob
    String manual;

    @Lob
    byte[] picture;

    Optional<String> getOwner() {
        return Optional.ofNullable(owner);
    }

    void setOwner(String owner) {
        this.owner = owner;
    }

    enum Mode {
        OFF,
        ON
    }

    enum Level {
        LOW("z"),
        HIGH("a");

        @EnumeratedValue
        final String code;

        Level(String code) {
            this.code = code;
        }
    }

    enum Fuel {
        WOOD,
        COAL
    }

    /** Stores the initial. */
    @Converter
    static class FuelConverter implements AttributeConverter<Fuel, Character> {

        @Override
        public Character convertToDatabaseColumn(Fuel fuel) {
            return fuel == null ? null : fuel.name().charAt(0);
        }

        @Override
        public Fuel convertToEntityAttribute(Character initial) {
            return initial == null ? null : initial == 'W' ? Fuel.WOOD : Fuel.COAL;
        }
    }
}
