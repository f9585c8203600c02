package com.example.forum;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Counter;
import dev.ssot.CreatedBy;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Idempotent;
import dev.ssot.Slug;
import dev.ssot.SoftDelete;
import dev.ssot.SubResource;
import dev.ssot.UpdatedAt;
import dev.ssot.UpdatedBy;
import dev.ssot.Upsert;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is posted about: with a version, and with what goes when it goes. */
@Entity
@ApiResource
@Idempotent
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE},
        byFilter = {Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class Discussion {

    @Id
    @GeneratedValue
    Long id;

    String title;

    @Slug(from = "title")
    @Upsert
    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Column(nullable = false, unique = true, length = 20)
    @Filterable
    String slug;

    @Counter
    @Column(nullable = false, updatable = false)
    long views;

    @Counter(decrement = true)
    @Column(name = "vote_count", updatable = false)
    Integer voteCount;

    @Counter(decrement = true, negative = true)
    @Column(updatable = false)
    int score;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Filterable
    @Expand
    Poster author;

    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    Poster moderator;

    @ManyToMany
    @Filterable
    @Expand
    Set<Poster> watchers = new LinkedHashSet<>();

    @OneToMany(mappedBy = "discussion", cascade = CascadeType.ALL)
    @Expand(as = Expand.Form.IDS)
    @SubResource
    List<Post> posts = new ArrayList<>();

    @CreatedBy
    @Column(updatable = false)
    String createdBy;

    @UpdatedBy
    String updatedBy;

    @UpdatedAt
    Instant updatedAt;

    @Version
    long version;

    @SoftDelete(purge = true)
    @SuppressWarnings("SSOT058")
    LocalDateTime deletedAt;
}
