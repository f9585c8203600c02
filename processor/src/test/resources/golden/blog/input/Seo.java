package com.example;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What search engines see. */
@Embeddable
public class Seo {

    @NotBlank
    @Size(max = 60)
    private String title;

    String description;

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
