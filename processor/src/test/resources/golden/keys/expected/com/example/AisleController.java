package com.example;

import com.example.api.Page;
import com.example.api.spring.StrictQuery;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves aisles at {@code /aisles}. */
@RestController
@StrictQuery
@RequestMapping(path = "/aisles", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AisleController {

    private final AisleService service;

    public AisleController(AisleService service) {
        this.service = service;
    }

    @GetMapping
    public Page<AisleView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(AisleQuery.parse(parameters));
    }

    @GetMapping("/{hall}/{number}")
    public AisleView findById(@PathVariable("hall") String hall, @PathVariable("number") Integer number) {
        return service.findById(new AisleView.Key(hall, number));
    }
}
