package com.example;

import com.example.api.Precondition;
import com.example.api.spring.StrictQuery;
import com.example.api.spring.UntypedInput;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves claims at {@code /claims}. */
@RestController
@StrictQuery
@RequestMapping(path = "/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ClaimController {

    private final ClaimService service;

    public ClaimController(ClaimService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    public ClaimView findById(@PathVariable("id") Long id) {
        return service.findById(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<ClaimView> create(@RequestBody UntypedInput input) {
        ClaimView created = service.create(input.by("type"));
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public ClaimView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody UntypedInput input) {
        return service.patch(id, input.by("type"), Precondition.ifMatch(ifMatch));
    }
}
