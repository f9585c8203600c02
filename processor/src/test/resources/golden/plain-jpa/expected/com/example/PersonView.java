package com.example;

import com.example.api.View;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * A person as clients see it.
 *
 * @param boss present if expanded
 */
@Generated("dev.ssot.processor.SsotProcessor")
public record PersonView(
        Integer id,
        String name,
        LocalDate born,
        PersonAddressData address,
        Integer bossId,
        PersonSummary boss) implements View {

    public PersonView {
        // Expanded by a left join: where there is no boss, the row holds nulls.
        if (bossId == null) {
            boss = null;
        }
        // Where there is no address, the row holds nulls.
        if (address != null && address.holdsNothing()) {
            address = null;
        }
    }

    /** What an expanded boss shows of a person. */
    public record PersonSummary(Integer id, String name, LocalDate born) {}
}
