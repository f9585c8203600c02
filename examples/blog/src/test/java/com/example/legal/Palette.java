package com.example.legal;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Many values in one column each. */
@Entity
@ApiResource
class Palette {

    @Id
    @GeneratedValue
    Long id;

    @NotNull
    @Size(min = 1, max = 3)
    String[] names;

    int[] shades;

    long[] weights;

    double[] shares;

    Integer[] ranks;

    UUID[] owners;

    @Enumerated(EnumType.STRING)
    Finish[] finishes;

    @NotEmpty
    List<String> tags = List.of("new");

    @Size(max = 4)
    char[] code;

    enum Finish {
        MATT,
        GLOSSY
    }
}
