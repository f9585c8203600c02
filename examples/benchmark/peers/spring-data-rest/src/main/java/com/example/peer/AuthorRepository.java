package com.example.peer;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@RepositoryRestResource
interface AuthorRepository extends JpaRepository<Author, Long> {}
