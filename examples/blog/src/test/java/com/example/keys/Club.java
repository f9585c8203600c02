package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.TableGenerator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** A club, whose key a table hands out. */
@Entity
@ApiResource
public class Club {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "club")
    @TableGenerator(name = "club", table = "key_table")
    private Integer id;

    @NotBlank
    @Size(max = 80)
    @Column(nullable = false, length = 80)
    private String name;

    @OneToMany(mappedBy = "club")
    @SubResource
    private Set<Membership> memberships = new HashSet<>();

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Set<Membership> getMemberships() {
        return memberships;
    }
}
