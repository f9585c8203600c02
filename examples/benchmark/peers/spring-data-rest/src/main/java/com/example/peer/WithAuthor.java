package com.example.peer;

import java.time.Instant;
import org.springframework.data.rest.core.config.Projection;

/** Shows an article together with its author. */
@Projection(name = "withAuthor", types = Article.class)
interface WithAuthor {

    Long getId();

    String getTitle();

    String getSlug();

    String getBody();

    Status getStatus();

    int getViews();

    Instant getCreatedAt();

    Instant getUpdatedAt();

    int getVersion();

    Author getAuthor();
}
