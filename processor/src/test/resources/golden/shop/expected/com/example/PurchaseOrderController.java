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

/** Serves purchase orders at {@code /purchase-orders}. */
@RestController
@StrictQuery
@RequestMapping(path = "/purchase-orders", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class PurchaseOrderController {

    private final PurchaseOrderService service;

    public PurchaseOrderController(PurchaseOrderService service) {
        this.service = service;
    }

    @GetMapping
    public Page<PurchaseOrderView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(PurchaseOrderQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(PurchaseOrderQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{id}")
    public PurchaseOrderView findById(@PathVariable("id") Long id) {
        return service.findById(id);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<PurchaseOrderView> create(@RequestBody PurchaseOrderCreate input) {
        PurchaseOrderView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public PurchaseOrderView update(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PurchaseOrderUpdate input) {
        return service.update(id, input, Precondition.ifMatch(ifMatch));
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public PurchaseOrderView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PurchaseOrderPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(id, Precondition.ifMatch(ifMatch));
    }

    @PostMapping("/{id}/pay")
    public PurchaseOrderView pay(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return service.pay(id, Precondition.ifMatch(ifMatch));
    }

    @PostMapping("/{id}/ship")
    public PurchaseOrderView ship(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return service.ship(id, Precondition.ifMatch(ifMatch));
    }

    @PostMapping("/{id}/send-back")
    public PurchaseOrderView sendBack(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return service.sendBack(id, Precondition.ifMatch(ifMatch));
    }

    @PostMapping("/{id}/cancel")
    public PurchaseOrderView cancel(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return service.cancel(id, Precondition.ifMatch(ifMatch));
    }
}
