package com.example.peer;

import io.micronaut.data.annotation.Join;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ArticleRepository extends CrudRepository<Article, Long> {

    Page<Article> findByStatus(Status status, Pageable pageable);

    Slice<Article> queryByStatus(Status status, Pageable pageable);

    @Join("author")
    Slice<Article> searchByStatus(Status status, Pageable pageable);
}
