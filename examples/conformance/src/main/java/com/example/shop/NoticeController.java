package com.example.shop;

import com.example.shop.api.ProblemException;
import com.example.shop.api.spring.StrictQuery;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves notices at {@code /notices} instead of the class that would be generated: what is over is gone. */
@RestController
@StrictQuery
@RequestMapping(path = "/notices", produces = MediaType.APPLICATION_JSON_VALUE)
@NullMarked
public class NoticeController {

    private final NoticeService service;

    public NoticeController(NoticeService service) {
        this.service = service;
    }

    @GetMapping("/{id}")
    public NoticeView findById(@PathVariable("id") Long id) {
        NoticeView notice = service.findById(id);
        if (notice.lastDay().isBefore(LocalDate.now(Clock.systemUTC()))) {
            throw new ProblemException(410, "The notice was for some time only.");
        }
        return notice;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<NoticeView> create(@RequestBody NoticeCreate input) {
        NoticeView created = service.create(input);
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(created.id());
        return ResponseEntity.created(location).body(created);
    }
}
