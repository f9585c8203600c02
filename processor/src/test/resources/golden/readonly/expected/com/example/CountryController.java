package com.example;

import com.example.api.CacheControl;
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

/** Serves countries at {@code /api/v2/countries}. */
@RestController
@StrictQuery
@RequestMapping(path = "/api/v2/countries", produces = MediaType.APPLICATION_JSON_VALUE)
@CacheControl("public, max-age=3600")
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CountryController {

    private final CountryService service;

    public CountryController(CountryService service) {
        this.service = service;
    }

    @GetMapping
    public Page<CountryView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(CountryQuery.parse(parameters));
    }

    @GetMapping("/{id}")
    public CountryView findById(@PathVariable("id") String id) {
        return service.findById(id);
    }
}
