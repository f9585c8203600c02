package com.example.shop;

import com.example.shop.api.Precondition;
import com.example.shop.api.ProblemException;
import com.example.shop.api.jakarta.StrictQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Routes of the shop's own: one beside the generated ones, and one instead of a generated one. */
@ApplicationScoped
@StrictQuery
@Path("/complaints")
@Produces(MediaType.APPLICATION_JSON)
@NullMarked
public class ComplaintDesk {

    private ComplaintRepository repository;
    private ComplaintMapper mapper;
    private ComplaintService service;

    @Inject
    public ComplaintDesk(ComplaintRepository repository, ComplaintMapper mapper, ComplaintService service) {
        this.repository = repository;
        this.mapper = mapper;
        this.service = service;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ComplaintDesk() {}

    @POST
    @Path("/{id}/close")
    @Transactional
    public ComplaintView close(@PathParam("id") Long id, @QueryParam("reason") @Nullable String reason) {
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

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") Long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        if (!service.findById(id).closed()) {
            throw ProblemException.conflict("Close the complaint first.");
        }
        service.delete(id, Precondition.ifMatch(ifMatch));
    }
}
