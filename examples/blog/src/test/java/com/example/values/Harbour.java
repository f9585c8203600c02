package com.example.values;

import dev.ssot.ApiResource;
import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.SubResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.validation.constraints.NotBlank;
import java.util.HashMap;
import java.util.Map;

/** A harbour with its berths by their codes, and with the nations whose flags it shows, by the mast. */
@Entity
@ApiResource
class Harbour {

    @Id
    @GeneratedValue
    private Long id;

    @NotBlank
    String name;

    @OneToMany(mappedBy = "harbour")
    @MapKey(name = "code")
    @Expand
    @Filterable(depth = 1)
    @SubResource
    Map<String, Berth> berths = new HashMap<>();

    @ManyToMany
    @JoinTable(
            name = "harbour_flag",
            joinColumns = @JoinColumn(name = "harbour"),
            inverseJoinColumns = @JoinColumn(name = "nation"))
    @MapKeyColumn(name = "mast")
    @Expand
    @Filterable(depth = 1)
    Map<String, Homeland> flags = new HashMap<>();

    Long getId() {
        return id;
    }
}
