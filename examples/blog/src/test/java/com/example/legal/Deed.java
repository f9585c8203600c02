package com.example.legal;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;

/** What says of an inherited property more than the class that has it. */
@Entity
@ApiResource
class Deed extends Titled {

    @Override
    @Size(max = 5)
    @Filterable
    public String getTitle() {
        return super.getTitle();
    }
}
