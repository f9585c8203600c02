package com.example;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Date;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Guest} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class GuestMapper {

    /** Makes a new guest of what a client sent; what it left out stays as the entity initialises it. */
    public Guest toEntity(GuestCreate input) {
        Guest guest = new Guest();
        guest.setEmail(input.email() == null ? null : new EmailAddress(input.email()));
        if (input.born() != null) {
            guest.setBorn(Timestamp.valueOf(input.born().atStartOfDay()));
        }
        if (input.arrived() != null) {
            guest.setArrived(Date.from(input.arrived()));
        }
        if (input.wishes() != null) {
            guest.setWishes(input.wishes().toArray(String[]::new));
        }
        return guest;
    }

    /** Replaces all that clients can write. */
    public void update(Guest guest, GuestUpdate input) {
        guest.setEmail(input.email() == null ? null : new EmailAddress(input.email()));
        guest.setBorn(input.born() == null ? null : Timestamp.valueOf(input.born().atStartOfDay()));
        guest.setArrived(input.arrived() == null ? null : Date.from(input.arrived()));
        guest.setWishes(input.wishes() == null ? null : input.wishes().toArray(String[]::new));
    }

    /** Changes what the client sent. */
    public void patch(Guest guest, GuestPatch input) {
        input.email().ifPresent(value -> guest.setEmail(value == null ? null : new EmailAddress(value)));
        input.born().ifPresent(value -> guest.setBorn(value == null ? null : Timestamp.valueOf(value.atStartOfDay())));
        input.arrived().ifPresent(value -> guest.setArrived(value == null ? null : Date.from(value)));
        input.wishes().ifPresent(value -> guest.setWishes(value == null ? null : value.toArray(String[]::new)));
    }

    /** Shows a guest, its relations by their keys alone. */
    public GuestView toView(Guest guest) {
        return new GuestView(
                guest.getId(),
                guest.getEmail().value(),
                guest.getBorn() == null ? null : new Timestamp(guest.getBorn().getTime()).toLocalDateTime().toLocalDate(),
                guest.getArrived() == null ? null : guest.getArrived().toInstant(),
                guest.getWishes() == null ? null : Arrays.asList(guest.getWishes()));
    }
}
