package com.example.forum;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.CreatedBy;
import dev.ssot.Expand;
import dev.ssot.SoftDelete;
import dev.ssot.UpdatedBy;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;

/** What somebody known says. Lists of it cannot be narrowed. */
@Entity
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE})
class Post {

    @Id
    @GeneratedValue
    Long id;

    String text;

    @Upsert
    @Column(unique = true)
    Integer number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Expand
    Discussion discussion;

    @ManyToOne(fetch = FetchType.LAZY)
    @Expand
    Post parent;

    @CreatedBy
    @Column(nullable = false, updatable = false)
    String writtenBy;

    @UpdatedBy
    @Column(nullable = false)
    String changedBy;

    @SoftDelete
    @SuppressWarnings("SSOT058")
    OffsetDateTime deletedAt;
}
