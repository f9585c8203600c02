package com.example;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A word that articles are found by. */
@Entity
@ApiResource
public class Tag {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    @Size(max = 50)
    @Column(unique = true)
    @Searchable
    @Sortable
    private String name;

    @Filterable
    private Integer weight;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getWeight() {
        return weight;
    }

    public void setWeight(Integer weight) {
        this.weight = weight;
    }
}
