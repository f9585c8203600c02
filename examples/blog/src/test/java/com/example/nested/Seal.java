package com.example.nested;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What nothing but its own key tells apart, even from those of other parents. */
@Entity
class Seal {

    @Id
    @Column(length = 20)
    String code;

    String colour;
}
