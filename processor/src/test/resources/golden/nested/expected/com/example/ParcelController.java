package com.example;

import com.example.api.spring.StrictQuery;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Serves parcels at {@code /parcels}. */
@RestController
@StrictQuery
@RequestMapping(path = "/parcels", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelController {

    private final ParcelService service;

    public ParcelController(ParcelService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    public ParcelView findById(@PathVariable("id") String id) {
        return service.findById(id);
    }

    @PutMapping(path = "/{id}/orders/{orderId}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void linkOrder(@PathVariable("id") String id, @PathVariable("orderId") Long orderId) {
        service.linkOrder(id, orderId);
    }

    @PutMapping(path = "/{id}/contents/{contentId}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void linkContent(@PathVariable("id") String id, @PathVariable("contentId") String contentId) {
        service.linkContent(id, contentId);
    }

    @DeleteMapping(path = "/{id}/contents/{contentId}", produces = MediaType.ALL_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void unlinkContent(@PathVariable("id") String id, @PathVariable("contentId") String contentId) {
        service.unlinkContent(id, contentId);
    }
}
