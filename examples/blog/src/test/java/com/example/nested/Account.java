package com.example.nested;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.SoftDelete;
import dev.ssot.Writable;
import dev.ssot.Writable.Verb;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** Linked to others of its kind, and still there when it is deleted. */
@Entity
@ApiResource
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @NotBlank
    String name;

    @ManyToMany
    @Writable({Verb.LINK, Verb.UNLINK})
    @Expand(as = Expand.Form.IDS)
    Set<Account> partners = new LinkedHashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    Account head;

    @OneToMany(mappedBy = "head")
    @Writable({Verb.LINK, Verb.UNLINK})
    Set<Account> branches = new LinkedHashSet<>();

    @SoftDelete
    Instant deletedAt;
}
