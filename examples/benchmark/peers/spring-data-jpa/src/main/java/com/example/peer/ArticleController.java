package com.example.peer;

import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles")
public class ArticleController {

    private static final int MAX_SIZE = 100;

    private final ArticleService service;

    ArticleController(ArticleService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    ArticleView get(@PathVariable long id) {
        return service.get(id);
    }

    @GetMapping
    ArticlePage<ArticleView> page(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return service.page(status, pageable(page, size, sort));
    }

    @GetMapping("/slice")
    ArticleSlice<ArticleView> slice(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return service.slice(status, pageable(page, size, sort));
    }

    @GetMapping("/full")
    ArticleSlice<ArticleWithAuthor> sliceWithAuthor(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return service.sliceWithAuthor(status, pageable(page, size, sort));
    }

    @PostMapping
    ResponseEntity<ArticleView> create(@Valid @RequestBody NewArticle input) {
        ArticleView created = service.create(input);
        return ResponseEntity.created(URI.create("/articles/" + created.id())).body(created);
    }

    @PatchMapping("/{id}")
    ArticleView patch(@PathVariable long id, @Valid @RequestBody ArticlePatch patch) {
        return service.patch(id, patch);
    }

    private static Pageable pageable(int page, int size, String sort) {
        return PageRequest.of(page, Math.min(size, MAX_SIZE), sort(sort));
    }

    private static Sort sort(String sort) {
        return sort.startsWith("-") ? Sort.by(sort.substring(1)).descending() : Sort.by(sort);
    }
}
