package com.example;

import com.example.api.Count;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.spring.StrictQuery;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves articles at {@code /posts}. */
@RestController
@StrictQuery
@RequestMapping(path = "/posts", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleController {

    private final ArticleService service;
    private final ArticleSubResources subResources;

    public ArticleController(ArticleService service, ArticleSubResources subResources) {
        this.service = service;
        this.subResources = subResources;
    }

    @GetMapping
    public Page<ArticleView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(ArticleQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(ArticleQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{id}")
    public ArticleView findById(@PathVariable("id") Long id, @RequestParam MultiValueMap<String, String> parameters) {
        return service.findById(id, ArticleQuery.parseExpand(parameters));
    }

    @GetMapping("/by/slug/{slug}")
    public ArticleView findBySlug(@PathVariable("slug") String slug,
            @RequestParam MultiValueMap<String, String> parameters) {
        return service.findBySlug(slug, ArticleQuery.parseExpand(parameters));
    }

    @GetMapping("/{id}/words")
    public Page<TagView> listTags(@PathVariable("id") Long id, @RequestParam MultiValueMap<String, String> parameters) {
        return subResources.listTags(id, TagQuery.parse(parameters));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<ArticleView> create(@RequestBody ArticleCreate input) {
        ArticleView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ArticleView update(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticleUpdate input) {
        return service.update(id, input, Precondition.ifMatch(ifMatch));
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public ArticleView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticlePatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(id, Precondition.ifMatch(ifMatch));
    }
}
