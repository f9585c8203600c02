package com.example.blog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;

/** What search engines show of an article. */
@Embeddable
public class Seo {

    @Size(max = 70)
    @Column(length = 70)
    private String metaTitle;

    @Size(max = 160)
    @Column(length = 160)
    private String metaDescription;

    public String getMetaTitle() {
        return metaTitle;
    }

    public void setMetaTitle(String metaTitle) {
        this.metaTitle = metaTitle;
    }

    public String getMetaDescription() {
        return metaDescription;
    }

    public void setMetaDescription(String metaDescription) {
        this.metaDescription = metaDescription;
    }
}
