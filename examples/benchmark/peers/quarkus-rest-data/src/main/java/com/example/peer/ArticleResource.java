package com.example.peer;

import io.quarkus.hibernate.orm.rest.data.panache.PanacheEntityResource;
import io.quarkus.rest.data.panache.ResourceProperties;

/** Everything else is the library's. */
@ResourceProperties(path = "articles")
public interface ArticleResource extends PanacheEntityResource<Article, Long> {}
