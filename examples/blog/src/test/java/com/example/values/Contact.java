package com.example.values;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/** How to reach somebody. */
@Embeddable
class Contact {

    @Size(max = 30)
    String phone;

    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 20))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    @AttributeOverride(name = "point.latitude", column = @Column(name = "work_latitude"))
    @AttributeOverride(name = "point.longitude", column = @Column(name = "work_longitude"))
    Address work;
}
