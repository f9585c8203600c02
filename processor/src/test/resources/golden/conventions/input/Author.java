package com.example;

import dev.ssot.ApiResource;
import dev.ssot.SoftDelete;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;

@Entity
@ApiResource
public class Author {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    String name;

    @SoftDelete(purge = true)
    Instant deletedAt;

    public Long getId() {
        return id;
    }
}
