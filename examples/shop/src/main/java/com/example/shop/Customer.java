package com.example.shop;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import dev.ssot.Searchable;
import dev.ssot.Sortable;
import dev.ssot.SubResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who orders. */
@Entity
@ApiResource
public class Customer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false, length = 100)
    @Searchable
    @Sortable
    private String name;

    @NotBlank
    @Size(max = 200)
    @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "must be an e-mail address")
    @Column(nullable = false, unique = true, length = 200)
    @Filterable
    private String email;

    @Size(max = 40)
    @Column(length = 40)
    private String phone;

    @OneToMany(mappedBy = "customer")
    @SubResource
    private List<Order> orders = new ArrayList<>();

    @Version
    private long version;

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public List<Order> getOrders() {
        return orders;
    }

    public long getVersion() {
        return version;
    }
}
