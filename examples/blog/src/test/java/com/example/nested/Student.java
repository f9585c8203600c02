package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Set;

/** The side that owns the relation, without a version. */
@Entity
@ApiResource
class Student {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String name;

    @Size(max = 3)
    @ManyToMany
    @Writable({Verb.LINK, Verb.UNLINK})
    @Expand(as = Expand.Form.IDS)
    Set<Course> courses = new LinkedHashSet<>();
}
