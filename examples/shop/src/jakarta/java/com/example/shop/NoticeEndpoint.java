package com.example.shop;

import com.example.shop.api.ProblemException;
import com.example.shop.api.jakarta.Location;
import com.example.shop.api.jakarta.StrictQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** Serves notices at {@code /notices} instead of the class that would be generated: what is over is gone. */
@ApplicationScoped
@StrictQuery
@Path("/notices")
@Produces(MediaType.APPLICATION_JSON)
@NullMarked
public class NoticeEndpoint {

    private NoticeService service;

    @Inject
    public NoticeEndpoint(NoticeService service) {
        this.service = service;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected NoticeEndpoint() {}

    @GET
    @Path("/{id}")
    public NoticeView findById(@PathParam("id") Long id) {
        NoticeView notice = service.findById(id);
        if (notice.lastDay().isBefore(LocalDate.now(Clock.systemUTC()))) {
            throw new ProblemException(410, "The notice was for some time only.");
        }
        return notice;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(NoticeCreate input) {
        NoticeView created = service.create(input);
        return Response.created(Location.of("notices", created.id()))
                .entity(created)
                .build();
    }
}
