package com.example;

import com.example.api.spring.StrictQuery;
import com.example.api.spring.UntypedInput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves levies at {@code /levies}. */
@RestController
@StrictQuery
@RequestMapping(path = "/levies", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class LevyController {

    private final LevyService service;

    public LevyController(LevyService service) {
        this.service = service;
    }

    @GetMapping("/{club}/{year}")
    public LevyView findById(@PathVariable("club") String club, @PathVariable("year") Integer year) {
        return service.findById(new LevyView.Key(club, year));
    }

    @PatchMapping(path = "/{club}/{year}", consumes = {"application/merge-patch+json", "application/json"})
    public LevyView patch(@PathVariable("club") String club, @PathVariable("year") Integer year,
            @RequestBody UntypedInput input) {
        return service.patch(new LevyView.Key(club, year), input.by("type"));
    }
}
