package com.example;

import com.example.api.spring.StrictQuery;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves flat levies at {@code /flat-levies}. */
@RestController
@StrictQuery
@RequestMapping(path = "/flat-levies", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class FlatLevyController {

    private final FlatLevyService service;

    public FlatLevyController(FlatLevyService service) {
        this.service = service;
    }

    @PatchMapping(path = "/{club}/{year}", consumes = {"application/merge-patch+json", "application/json"})
    public FlatLevyView patch(@PathVariable("club") String club, @PathVariable("year") Integer year,
            @RequestBody FlatLevyPatch input) {
        return service.patch(new FlatLevyView.Key(club, year), input);
    }
}
