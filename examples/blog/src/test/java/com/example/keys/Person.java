package com.example.keys;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person, whose key Hibernate makes; property access, with one property that is not called like its field. */
@Entity
@ApiResource
public class Person {

    private UUID key;
    private String fullName;
    private @Nullable String url;
    private @Nullable String nickname;
    private boolean active = true;

    @Id
    @UuidGenerator
    public UUID getId() {
        return key;
    }

    public void setId(UUID id) {
        this.key = id;
    }

    @NotBlank
    @Filterable
    @Column(nullable = false)
    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public @Nullable String getURL() {
        return url;
    }

    public void setURL(@Nullable String url) {
        this.url = url;
    }

    public @Nullable String getNickname() {
        return nickname;
    }

    public void setNickname(@Nullable String nickname) {
        this.nickname = nickname;
    }

    @Filterable
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    @jakarta.persistence.Transient
    public Optional<String> getGreeting() {
        return Optional.ofNullable(nickname).map(name -> "Hi " + name);
    }
}
