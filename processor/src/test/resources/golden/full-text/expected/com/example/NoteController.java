package com.example;

import com.example.api.Count;
import com.example.api.Page;
import com.example.api.spring.StrictQuery;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves notes at {@code /notes}. */
@RestController
@StrictQuery
@RequestMapping(path = "/notes", produces = MediaType.APPLICATION_JSON_VALUE)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class NoteController {

    private final NoteService service;

    public NoteController(NoteService service) {
        this.service = service;
    }

    @GetMapping
    public Page<NoteView> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(NoteQuery.parse(parameters));
    }

    @GetMapping("/count")
    public Count count(@RequestParam MultiValueMap<String, String> parameters) {
        return new Count(service.count(NoteQuery.Filter.parse(parameters)));
    }
}
