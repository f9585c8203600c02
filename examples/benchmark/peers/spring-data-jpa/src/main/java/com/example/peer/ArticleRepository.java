package com.example.peer;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArticleRepository extends JpaRepository<Article, Long> {

    Page<Article> findByStatus(Status status, Pageable pageable);

    Slice<Article> findSliceByStatus(Status status, Pageable pageable);

    @Query("select a from Article a join fetch a.author where a.status = :status")
    Slice<Article> findWithAuthorByStatus(Status status, Pageable pageable);
}
