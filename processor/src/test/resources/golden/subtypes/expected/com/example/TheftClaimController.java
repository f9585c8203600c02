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

/** Serves theft claims at {@code /theft-claims}. */
@RestController
@StrictQuery
@RequestMapping(path = "/theft-claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TheftClaimController {

    private final TheftClaimService service;

    public TheftClaimController(TheftClaimService service) {
        this.service = service;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<TheftClaimView> create(@RequestBody TheftClaimCreate input) {
        TheftClaimView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public TheftClaimView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody TheftClaimPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }
}
