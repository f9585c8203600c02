package com.example.workshop;

import dev.ssot.ApiResource;
import dev.ssot.ReadOnly;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody wants from the workshop. Only {@link Workshop} closes and deletes it. */
@Entity
@ApiResource(handwritten = "delete")
public class Repair {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 100)
    @Column(nullable = false, length = 100)
    private String subject;

    @ReadOnly
    private boolean closed;

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
