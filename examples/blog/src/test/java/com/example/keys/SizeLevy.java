package com.example.keys;

import dev.ssot.ApiResource;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** So much for each member. */
@Entity
@DiscriminatorValue("size")
@ApiResource
public class SizeLevy extends Levy {

    Integer perMember;
}
