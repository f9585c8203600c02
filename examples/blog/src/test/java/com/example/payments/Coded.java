package com.example.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** What clients give a key to. */
@MappedSuperclass
public abstract class Coded<K extends Serializable & Comparable<K>> {

    @Id
    private K code;

    @Column(nullable = false)
    private String label;

    public K getCode() {
        return code;
    }

    public void setCode(K code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
