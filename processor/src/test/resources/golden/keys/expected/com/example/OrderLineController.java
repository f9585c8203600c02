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

/** Serves order lines at {@code /order-lines}. */
@RestController
@StrictQuery
@RequestMapping(path = "/order-lines", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class OrderLineController {

    private final OrderLineService service;

    public OrderLineController(OrderLineService service) {
        this.service = service;
    }

    @GetMapping
    public Page<OrderLineView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(OrderLineQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(OrderLineQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{orderId}/{number}")
    public OrderLineView findById(@PathVariable("orderId") Long orderId, @PathVariable("number") Integer number) {
        return service.findById(new OrderLineView.Key(orderId, number));
    }

    @GetMapping("/by/code/{code}")
    public OrderLineView findByCode(@PathVariable("code") String code) {
        return service.findByCode(code);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<OrderLineView> create(@RequestBody OrderLineCreate input) {
        OrderLineView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{orderId}/{number}").build(created.orderId(), created.number());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{orderId}/{number}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public OrderLineView update(@PathVariable("orderId") Long orderId, @PathVariable("number") Integer number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrderLineUpdate input) {
        return service.update(new OrderLineView.Key(orderId, number), input, Precondition.ifMatch(ifMatch));
    }

    @PatchMapping(path = "/{orderId}/{number}", consumes = {"application/merge-patch+json", "application/json"})
    public OrderLineView patch(@PathVariable("orderId") Long orderId, @PathVariable("number") Integer number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody OrderLinePatch input) {
        return service.patch(new OrderLineView.Key(orderId, number), input, Precondition.ifMatch(ifMatch));
    }

    @DeleteMapping(path = "/{orderId}/{number}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("orderId") Long orderId, @PathVariable("number") Integer number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        service.delete(new OrderLineView.Key(orderId, number), Precondition.ifMatch(ifMatch));
    }
}
