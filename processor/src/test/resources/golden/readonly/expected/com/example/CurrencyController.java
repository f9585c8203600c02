package com.example;

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

/** Serves currencies at {@code /api/v2/currencies}. */
@RestController
@StrictQuery
@RequestMapping(path = "/api/v2/currencies", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CurrencyController {

    private final CurrencyService service;

    public CurrencyController(CurrencyService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    public CurrencyView findById(@PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> parameters) {
        return service.findById(id, CurrencyQuery.parseExpand(parameters));
    }
}
