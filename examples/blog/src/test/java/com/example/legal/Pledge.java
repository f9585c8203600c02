package com.example.legal;

import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;

/** What somebody has promised, as an embeddable. */
@Embeddable
@SuppressWarnings("deprecation") // of @Temporal
record Pledge(
        @Convert(converter = MoneyConverter.class) Money promised,
        @Temporal(TemporalType.DATE) @Filterable @Sortable Date due,
        @Filterable EmailAddress witness) {}
