package com.example;

import dev.ssot.SubResource;
import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.WriteOnly;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Somebody who writes. */
@Entity
@ApiResource(requireIfMatch = true, sparseFields = true)
public class Author extends Dated<UUID> {

    @NotBlank(message = "say who you are")
    @Size(max = 100)
    String name;

    @NotNull
    @Email
    @Column(unique = true, length = 200)
    String email;

    @WriteOnly
    @Size(min = 12, max = 72)
    String password;

    @Lob
    String life;

    @OneToMany(mappedBy = "author")
    @Expand(as = Expand.Form.IDS, max = 10)
    @SubResource
    List<Article> articles;
}
