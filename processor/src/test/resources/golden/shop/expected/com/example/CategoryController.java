package com.example;

import com.example.api.Ancestors;
import com.example.api.Count;
import com.example.api.Page;
import com.example.api.spring.StrictQuery;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves categories at {@code /categories}. */
@RestController
@StrictQuery
@RequestMapping(path = "/categories", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CategoryController {

    private final CategoryService service;

    public CategoryController(CategoryService service) {
        this.service = service;
    }

    @GetMapping
    public Page<CategoryView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(CategoryQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count() {
        return new Count(service.count());
    }

    @GetMapping("/{id}")
    public CategoryView findById(@PathVariable("id") Long id, @RequestParam MultiValueMap<String, String> parameters) {
        return service.findById(id, CategoryQuery.parseExpand(parameters));
    }

    @GetMapping("/roots")
    public Page<CategoryView> roots(@RequestParam MultiValueMap<String, String> parameters) {
        return service.roots(CategoryQuery.parse(parameters));
    }

    @GetMapping("/{id}/children")
    public Page<CategoryView> children(@PathVariable("id") Long id,
            @RequestParam MultiValueMap<String, String> parameters) {
        return service.children(id, CategoryQuery.parse(parameters));
    }

    @GetMapping("/{id}/descendants")
    public Page<CategoryView> descendants(@PathVariable("id") Long id,
            @RequestParam MultiValueMap<String, String> parameters) {
        return service.descendants(id, CategoryQuery.parse(parameters));
    }

    @GetMapping("/{id}/ancestors")
    public Ancestors<CategoryView> ancestors(@PathVariable("id") Long id) {
        return service.ancestors(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<CategoryView> create(@RequestBody CategoryCreate input) {
        CategoryView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public CategoryView update(@PathVariable("id") Long id, @RequestBody CategoryUpdate input) {
        return service.update(id, input);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public CategoryView patch(@PathVariable("id") Long id, @RequestBody CategoryPatch input) {
        return service.patch(id, input);
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id) {
        service.delete(id);
    }
}
