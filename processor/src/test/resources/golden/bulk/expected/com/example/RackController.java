package com.example;

import com.example.api.Affected;
import com.example.api.Count;
import com.example.api.MaxAffected;
import com.example.api.Page;
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

/** Serves racks at {@code /racks}. */
@RestController
@StrictQuery
@RequestMapping(path = "/racks", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class RackController {

    private final RackService service;

    public RackController(RackService service) {
        this.service = service;
    }

    @GetMapping
    public Page<RackView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(RackQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(RackQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{id}")
    public RackView findById(@PathVariable("id") Long id) {
        return service.findById(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<RackView> create(@RequestBody RackCreate input) {
        RackView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public RackView update(@PathVariable("id") Long id, @RequestBody RackUpdate input) {
        return service.update(id, input);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public RackView patch(@PathVariable("id") Long id, @RequestBody RackPatch input) {
        return service.patch(id, input);
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id) {
        service.delete(id);
    }

    @PatchMapping(consumes = {"application/merge-patch+json", "application/json"})
    public Affected patchMatching(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody RackPatch input) {
        return new Affected(service.patchMatching(RackQuery.Filter.parse(parameters), input, MaxAffected.of(prefer)));
    }

    @DeleteMapping
    public Affected deleteMatching(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        return new Affected(service.deleteMatching(RackQuery.Filter.parse(parameters), MaxAffected.of(prefer)));
    }
}
