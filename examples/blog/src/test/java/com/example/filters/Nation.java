package com.example.filters;

import dev.ssot.ApiResource;
import dev.ssot.FilterKind;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@ApiResource
class Nation {

    @Id
    String code;

    @Filterable({FilterKind.EQUAL, FilterKind.STARTS_WITH})
    String name;
}
