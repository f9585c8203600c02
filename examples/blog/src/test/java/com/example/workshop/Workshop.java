package com.example.workshop;

import com.example.specimen.api.Precondition;
import com.example.specimen.api.ProblemException;
import com.example.specimen.api.spring.StrictQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the workshop does with repairs in its own way. */
@RestController
@StrictQuery
@RequestMapping("/repairs")
class Workshop {

    private final RepairRepository repository;
    private final RepairMapper mapper;
    private final RepairService service;

    Workshop(RepairRepository repository, RepairMapper mapper, RepairService service) {
        this.repository = repository;
        this.mapper = mapper;
        this.service = service;
    }

    /** Beside what is generated. */
    @PostMapping("/{id}/close")
    @Transactional
    public RepairView close(@PathVariable("id") Long id, @RequestParam(defaultValue = "") String reason) {
        Repair repair = repository.require(id);
        if (repair.isClosed()) {
            throw ProblemException.conflict("The repair is closed already.");
        }
        repair.setClosed(true);
        repair.setSubject(reason.isEmpty() ? repair.getSubject() : repair.getSubject() + ": " + reason);
        repository.flush();
        return mapper.toView(repair);
    }

    /** By variables without a name of their own. */
    @GetMapping("/numbered/{number}")
    public RepairView numbered(@PathVariable long number) {
        return service.findById(number);
    }

    @GetMapping("/boxed/{number}")
    public RepairView boxed(@PathVariable Long number) {
        return service.findById(number);
    }

    @GetMapping("/by-token/{token}")
    public RepairView byToken(@PathVariable UUID token) {
        throw ProblemException.notFound("repair", token);
    }

    /** Instead of what would be generated. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(
            @PathVariable("id") Long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        if (!service.findById(id).closed()) {
            throw ProblemException.conflict("Close the repair first.");
        }
        service.delete(id, Precondition.ifMatch(ifMatch));
    }
}
