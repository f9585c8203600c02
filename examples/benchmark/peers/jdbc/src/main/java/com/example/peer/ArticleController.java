package com.example.peer;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.OffsetDateTime;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/articles")
public class ArticleController {

    private static final int DEFAULT_SIZE = 20;

    private final ArticleStore store;

    ArticleController(ArticleStore store) {
        this.store = store;
    }

    @GetMapping("/{id}")
    ArticleView get(@PathVariable long id) {
        return store.find(id).orElseThrow(ArticleController::notFound);
    }

    @GetMapping
    ArticlePage<ArticleView> page(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return store.page(status, order(sort), page, size);
    }

    @GetMapping("/slice")
    ArticleSlice<ArticleView> slice(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return store.slice(status, order(sort), page, size);
    }

    @GetMapping("/full")
    ArticleSlice<ArticleWithAuthor> sliceWithAuthor(
            @RequestParam Status status,
            @RequestParam(defaultValue = "id") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return store.sliceWithAuthor(status, order(sort), page, size);
    }

    @GetMapping("/keyset")
    ArticleSlice<ArticleView> keyset(@RequestParam OffsetDateTime before, @RequestParam long id) {
        return store.publishedAfter(before, id, DEFAULT_SIZE);
    }

    @GetMapping("/offset")
    ArticleSlice<ArticleView> offset(@RequestParam int page) {
        return store.published(page, DEFAULT_SIZE);
    }

    @PostMapping
    ResponseEntity<ArticleView> create(@Valid @RequestBody NewArticle input) {
        try {
            ArticleView created = store.insert(input);
            return ResponseEntity.created(URI.create("/articles/" + created.id()))
                    .body(created);
        } catch (DataIntegrityViolationException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, null, e);
        }
    }

    @PatchMapping("/{id}")
    ArticleView patch(@PathVariable long id, @Valid @RequestBody ArticlePatch patch) {
        return store.update(id, patch).orElseThrow(ArticleController::notFound);
    }

    private static String order(String sort) {
        String order = ArticleSql.ORDERS.get(sort);
        if (order == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return order;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
