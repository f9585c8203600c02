package com.example;

import com.example.api.Precondition;
import com.example.api.spring.StrictQuery;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves damage claims at {@code /damage-claims}. */
@RestController
@StrictQuery
@RequestMapping(path = "/damage-claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class DamageClaimController {

    private final DamageClaimService service;

    public DamageClaimController(DamageClaimService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<DamageClaimView> create(@RequestBody DamageClaimCreate input) {
        DamageClaimView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public DamageClaimView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DamageClaimPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }
}
