package com.example;

import com.example.api.Affected;
import com.example.api.BulkReport;
import com.example.api.BulkWrites;
import com.example.api.Count;
import com.example.api.Idempotency;
import com.example.api.IdempotencyStore;
import com.example.api.MaxAffected;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.Upserted;
import com.example.api.spring.StrictQuery;
import java.net.URI;
import java.time.Duration;
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

/** Serves products at {@code /products}. */
@RestController
@StrictQuery
@RequestMapping(path = "/products", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductController {

    private final ProductService service;
    private final Idempotency<ProductView> idempotency;
    private final BulkWrites bulk;

    public ProductController(ProductService service, IdempotencyStore idempotency, BulkWrites bulk) {
        this.service = service;
        this.idempotency = idempotency.of("/products", Duration.ofHours(48), ProductView.class);
        this.bulk = bulk;
    }

    @GetMapping
    public Page<ProductView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(ProductQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(ProductQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{id}")
    public ProductView findById(@PathVariable("id") Long id) {
        return service.findById(id);
    }

    @GetMapping("/by/sku/{sku}")
    public ProductView findBySku(@PathVariable("sku") String sku) {
        return service.findBySku(sku);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<ProductView> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
            @RequestBody ProductCreate input) {
        ProductView created = idempotency.once(idempotencyKey, input, service::create);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ProductView update(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ProductUpdate input) {
        return service.update(id, input, Precondition.ifMatch(ifMatch));
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public ProductView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ProductPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(id, Precondition.ifMatch(ifMatch));
    }

    @PutMapping(path = "/by/sku/{sku}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<ProductView> upsertBySku(@PathVariable("sku") String sku, @RequestBody ProductCreate input) {
        Upserted<ProductView> upserted = service.upsertBySku(sku, input);
        if (!upserted.created()) {
            return ResponseEntity.ok(upserted.view());
        }
        URI location = ServletUriComponentsBuilder.fromCurrentServletMapping()
                .path("/products/{id}")
                .build(upserted.view().id());
        return ResponseEntity.created(location).body(upserted.view());
    }

    @PostMapping(path = "/bulk", consumes = MediaType.APPLICATION_JSON_VALUE)
    public BulkReport createAll(@RequestParam MultiValueMap<String, String> parameters,
            @RequestBody ProductBulkCreate input) {
        return bulk.create(parameters, input.items(), 50, service::createAll);
    }

    @PatchMapping(path = "/bulk", consumes = MediaType.APPLICATION_JSON_VALUE)
    public BulkReport patchAll(@RequestParam MultiValueMap<String, String> parameters,
            @RequestBody ProductBulkPatch input) {
        return bulk.patch(parameters, input.items(), 50, service::patchAll);
    }

    @DeleteMapping("/bulk")
    public BulkReport deleteAll(@RequestParam MultiValueMap<String, String> parameters) {
        return bulk.delete(parameters, Long::valueOf, 50, service::deleteAll);
    }

    @PatchMapping(consumes = {"application/merge-patch+json", "application/json"})
    public Affected patchMatching(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestBody ProductPatch input) {
        return new Affected(service.patchMatching(ProductQuery.Filter.parse(parameters), input,
                MaxAffected.of(prefer)));
    }

    @DeleteMapping
    public Affected deleteMatching(@RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer) {
        return new Affected(service.deleteMatching(ProductQuery.Filter.parse(parameters), MaxAffected.of(prefer)));
    }
}
