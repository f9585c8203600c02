package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import java.time.LocalDate;

@Entity
@ApiResource
public class Person {

    @Id
    @GeneratedValue
    Integer id;

    @NotBlank
    String name;

    @Past
    @Filterable
    LocalDate born;

    Address address;

    @ManyToOne
    @Expand
    Person boss;
}
