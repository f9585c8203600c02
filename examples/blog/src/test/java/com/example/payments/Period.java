package com.example.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From one day to another. */
@Embeddable
public class Period {

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "to_day")
    private LocalDate lastDay;

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
