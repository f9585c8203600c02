package com.example.warehouse;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What keeps a rack shut; not a resource. */
@Entity
@Table(name = "rack_lock")
class Lock {

    @Id
    @GeneratedValue
    Long id;
}
