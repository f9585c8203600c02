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

/** Serves orders at {@code /orders}. */
@RestController
@StrictQuery
@RequestMapping(path = "/orders", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderController {

    private final OrderService service;

    public OrderController(OrderService service) {
        this.service = service;
    }

    @GetMapping
    public Page<OrderView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(OrderQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count() {
        return new Count(service.count());
    }

    @GetMapping("/{id}")
    public OrderView findById(@PathVariable("id") Long id, @RequestParam MultiValueMap<String, String> parameters) {
        return service.findById(id, OrderQuery.parseExpand(parameters));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<OrderView> create(@RequestBody OrderCreate input) {
        OrderView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(created.id());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public OrderView update(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrderUpdate input) {
        return service.update(id, input, Precondition.ifMatch(ifMatch));
    }

    @PatchMapping(path = "/{id}", consumes = {"application/merge-patch+json", "application/json"})
    public OrderView patch(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrderPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{id}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("id") Long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(id, Precondition.ifMatch(ifMatch));
    }

    @PutMapping(path = "/{id}/parcels/{parcelId}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void linkParcel(@PathVariable("id") Long id, @PathVariable("parcelId") String parcelId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.linkParcel(id, parcelId, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{id}/parcels/{parcelId}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void unlinkParcel(@PathVariable("id") Long id, @PathVariable("parcelId") String parcelId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.unlinkParcel(id, parcelId, Precondition.ifMatch(ifMatch));
    }
}
