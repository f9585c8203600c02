package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashSet;
import java.util.Set;

/** The other side, with a key that clients choose. */
@Entity
@ApiResource
class Course {

    @Id
    @Column(length = 20)
    String code;

    @NotBlank
    String name;

    @ManyToMany(mappedBy = "courses")
    @Writable({Verb.LINK, Verb.UNLINK})
    @Expand
    Set<Student> students = new LinkedHashSet<>();
}
