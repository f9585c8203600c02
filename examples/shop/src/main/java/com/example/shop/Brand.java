package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import dev.ssot.Sortable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who makes products. Clients choose its code. */
@Entity
@ApiResource(defaultSort = "name")
public class Brand {

    @Id
    @NotBlank
    @Size(max = 20)
    @Column(length = 20)
    private String code;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false, length = 100)
    @Filterable({FilterKind.EQUAL, FilterKind.IN, FilterKind.CONTAINS, FilterKind.STARTS_WITH, FilterKind.ENDS_WITH})
    @Sortable
    private String name;

    @Column(unique = true)
    private Integer number;

    @Valid
    @Embedded
    private Address address;

    @Version
    private long version;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    public long getVersion() {
        return version;
    }
}
