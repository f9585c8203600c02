package com.example;

import com.example.api.Count;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.View;
import com.example.api.spring.StrictQuery;
import java.net.URI;
import java.util.UUID;
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

/** Serves authors at {@code /authors}. */
@RestController
@StrictQuery
@RequestMapping(path = "/authors", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorController {

    private final AuthorService service;
    private final AuthorSubResources subResources;

    public AuthorController(AuthorService service, AuthorSubResources subResources) {
        this.service = service;
        this.subResources = subResources;
    }

    @GetMapping
    public Page<View> list(@RequestParam MultiValueMap<String, String> parameters) {
        AuthorQuery query = AuthorQuery.parse(parameters);
        return service.list(query).map(view -> view.only(query.fields()));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(AuthorQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{id}")
    public View findById(@PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        AuthorQuery.Detail detail = AuthorQuery.Detail.parse(parameters);
        return service.findById(id, detail.expand(), detail.fields()).only(detail.fields());
    }

    @GetMapping("/by/email/{email}")
    public View findByEmail(@PathVariable("email") String email,
            @RequestParam MultiValueMap<String, String> parameters) {
        AuthorQuery.Detail detail = AuthorQuery.Detail.parse(parameters);
        return service.findByEmail(email, detail.expand(), detail.fields()).only(detail.fields());
    }

    @GetMapping("/{id}/articles")
    public Page<ArticleView> listArticles(@PathVariable("id") UUID id,
            @RequestParam MultiValueMap<String, String> parameters) {
        return subResources.listArticles(id, ArticleQuery.parse(parameters));
    }

    @GetMapping("/{id}/articles/count")
    public Count countArticles(@PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> parameters) {
        return new Count(subResources.countArticles(id, ArticleQuery.Filter.parse(parameters)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<AuthorView> create(@RequestBody AuthorCreate input) {
        AuthorView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public AuthorView update(@PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AuthorUpdate input) {
        return service.update(id, input, Precondition.required(ifMatch));
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public AuthorView patch(@PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody AuthorPatch input) {
        return service.patch(id, input, Precondition.required(ifMatch));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(id, Precondition.required(ifMatch));
    }
}
