package com.example.payments;

import dev.ssot.Expand;
import dev.ssot.Filterable;
import dev.ssot.Tree;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** What has a parent of its own kind. */
@MappedSuperclass
public abstract class Node<T extends Node<T>> extends Recorded<Long> {

    @Column(nullable = false)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @Tree
    @Expand
    @Filterable
    private T parent;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public T getParent() {
        return parent;
    }

    public void setParent(T parent) {
        this.parent = parent;
    }
}
