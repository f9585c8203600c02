package com.example.shop;

import com.example.shop.api.Precondition;
import com.example.shop.api.ProblemException;
import com.example.shop.api.spring.StrictQuery;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Routes of the shop's own: one beside the generated ones, and one instead of a generated one. */
@RestController
@StrictQuery
@RequestMapping("/complaints")
@NullMarked
public class ComplaintDesk {

    private final ComplaintRepository repository;
    private final ComplaintMapper mapper;
    private final ComplaintService service;

    public ComplaintDesk(ComplaintRepository repository, ComplaintMapper mapper, ComplaintService service) {
        this.repository = repository;
        this.mapper = mapper;
        this.service = service;
    }

    @PostMapping("/{id}/close")
    @Transactional
    public ComplaintView close(
            @PathVariable("id") Long id, @RequestParam(name = "reason", required = false) @Nullable String reason) {
        Complaint complaint = repository.require(id);
        if (complaint.isClosed()) {
            throw ProblemException.conflict("The complaint is closed already.");
        }
        complaint.setClosed(true);
        if (reason != null) {
            complaint.setSubject(complaint.getSubject() + ": " + reason);
        }
        repository.flush();
        return mapper.toView(complaint);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(
            @PathVariable("id") Long id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        if (!service.findById(id).closed()) {
            throw ProblemException.conflict("Close the complaint first.");
        }
        service.delete(id, Precondition.ifMatch(ifMatch));
    }
}
