package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Tree;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Pattern;

/** A tree with a version, whose keys clients choose, as they do its fields, and whose parents the database
 * does not hold it to. They are read by a getter. */
@Entity(name = "Area")
@Table(name = "region")
@ApiResource(sparseFields = true)
@Bulk(Bulk.Kind.CREATE)
class Region {

    @Id
    @Pattern(regexp = "[a-z]{1,10}")
    @Column(length = 10)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @Tree
    private Region within;

    @Version
    private long version;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Region getWithin() {
        return within;
    }

    public void setWithin(Region within) {
        this.within = within;
    }

    public long getVersion() {
        return version;
    }
}
