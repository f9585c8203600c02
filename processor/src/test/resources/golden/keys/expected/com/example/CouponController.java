package com.example;

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

/** Serves coupons at {@code /coupons}. */
@RestController
@StrictQuery
@RequestMapping(path = "/coupons", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CouponController {

    private final CouponService service;

    public CouponController(CouponService service) {
        this.service = service;
    }

    @GetMapping
    public Page<CouponView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(CouponQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count() {
        return new Count(service.count());
    }

    @GetMapping("/{id}")
    public CouponView findById(@PathVariable("id") String id) {
        return service.findById(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<CouponView> create(@RequestBody CouponCreate input) {
        CouponView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.code());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public CouponView update(@PathVariable("id") String id, @RequestBody CouponUpdate input) {
        return service.update(id, input);
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public CouponView patch(@PathVariable("id") String id, @RequestBody CouponPatch input) {
        return service.patch(id, input);
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") String id) {
        service.delete(id);
    }
}
