package com.example.peer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
import org.springframework.data.rest.core.annotation.RestResource;

@RepositoryRestResource
interface ArticleRepository extends JpaRepository<Article, Long> {

    @RestResource(path = "page")
    Page<Article> findByStatus(Status status, Pageable pageable);

    @RestResource(path = "slice")
    Slice<Article> findSliceByStatus(Status status, Pageable pageable);
}
