package com.example.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A picture of a product. */
@Embeddable
public record Picture(
        @NotBlank @Size(max = 200) @Column(length = 200) String url,
        @Size(max = 200) @Column(length = 200) String caption) {}
