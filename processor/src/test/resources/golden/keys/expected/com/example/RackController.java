package com.example;

import com.example.api.Affected;
import com.example.api.BulkReport;
import com.example.api.BulkWrites;
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
    private final BulkWrites bulk;

    public RackController(RackService service, BulkWrites bulk) {
        this.service = service;
        this.bulk = bulk;
    }

    @GetMapping
    public Page<RackView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(RackQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(RackQuery.Filter.parse(parameters)));
    }

    @GetMapping("/{aisle}/{place}")
    public RackView findById(@PathVariable("aisle") String aisle, @PathVariable("place") Integer place) {
        return service.findById(new RackView.Key(aisle, place));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<RackView> create(@RequestBody RackCreate input) {
        RackView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{aisle}/{place}")
                .build(created.aisle(), created.place());
        return ResponseEntity.created(location).body(created);
    }

    @PutMapping(path = "/{aisle}/{place}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public RackView update(@PathVariable("aisle") String aisle,
            @PathVariable("place") Integer place, @RequestBody RackUpdate input) {
        return service.update(new RackView.Key(aisle, place), input);
    }

    @PatchMapping(path = "/{aisle}/{place}", consumes = {"application/merge-patch+json", "application/json"})
    public RackView patch(@PathVariable("aisle") String aisle, @PathVariable("place") Integer place,
            @RequestBody RackPatch input) {
        return service.patch(new RackView.Key(aisle, place), input);
    }

    @DeleteMapping(path = "/{aisle}/{place}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable("aisle") String aisle, @PathVariable("place") Integer place) {
        service.delete(new RackView.Key(aisle, place));
    }

    @PutMapping(path = "/{aisle}/{place}/lines/{lineOrderId}/{lineNumber}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void linkLine(@PathVariable("aisle") String aisle, @PathVariable("place") Integer place,
            @PathVariable("lineOrderId") Long lineOrderId,
            @PathVariable("lineNumber") Integer lineNumber) {
        service.linkLine(new RackView.Key(aisle, place), new RackView.OrderLineKey(lineOrderId, lineNumber));
    }

    @DeleteMapping(path = "/{aisle}/{place}/lines/{lineOrderId}/{lineNumber}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void unlinkLine(@PathVariable("aisle") String aisle,
            @PathVariable("place") Integer place, @PathVariable("lineOrderId") Long lineOrderId,
            @PathVariable("lineNumber") Integer lineNumber) {
        service.unlinkLine(new RackView.Key(aisle, place), new RackView.OrderLineKey(lineOrderId, lineNumber));
    }

    @PostMapping(path = "/bulk", consumes = MediaType.APPLICATION_JSON_VALUE)
    public BulkReport createAll(@RequestParam MultiValueMap<String, String> parameters,
            @RequestBody RackBulkCreate input) {
        return bulk.create(parameters, input.items(), 100, service::createAll);
    }

    @PatchMapping(path = "/bulk", consumes = MediaType.APPLICATION_JSON_VALUE)
    public BulkReport patchAll(@RequestParam MultiValueMap<String, String> parameters,
            @RequestBody RackBulkPatch input) {
        return bulk.patch(parameters, input.items(), 100, service::patchAll);
    }

    @DeleteMapping("/bulk")
    public BulkReport deleteAll(@RequestParam MultiValueMap<String, String> parameters) {
        return bulk.delete(parameters, RackView.Key::parse, 100, service::deleteAll);
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
