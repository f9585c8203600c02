package com.example.peer;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;

@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class ArticleResource {

    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    private final ArticleStore store;

    ArticleResource(ArticleStore store) {
        this.store = store;
    }

    @GET
    @Path("/{id}")
    public ArticleView get(@PathParam("id") long id) throws SQLException {
        return store.find(id).orElseThrow(NotFoundException::new);
    }

    @GET
    public ArticlePage<ArticleView> page(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size)
            throws SQLException {
        return store.page(status, order(sort), page, size);
    }

    @GET
    @Path("/slice")
    public ArticleSlice<ArticleView> slice(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size)
            throws SQLException {
        return store.slice(status, order(sort), page, size);
    }

    @GET
    @Path("/full")
    public ArticleSlice<ArticleWithAuthor> sliceWithAuthor(
            @QueryParam("status") Status status,
            @QueryParam("sort") @DefaultValue("id") String sort,
            @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("20") int size)
            throws SQLException {
        return store.sliceWithAuthor(status, order(sort), page, size);
    }

    @POST
    public Response create(@Valid NewArticle input) throws SQLException {
        try {
            ArticleView created = store.insert(input);
            return Response.created(URI.create("/articles/" + created.id()))
                    .entity(created)
                    .build();
        } catch (SQLException e) {
            if (e.getSQLState().startsWith(INTEGRITY_CONSTRAINT_VIOLATION)) {
                throw new WebApplicationException(e, UNPROCESSABLE_CONTENT);
            }
            throw e;
        }
    }

    @PATCH
    @Path("/{id}")
    public ArticleView patch(@PathParam("id") long id, @Valid ArticlePatch patch) throws SQLException {
        return store.update(id, patch).orElseThrow(NotFoundException::new);
    }

    private static String order(String sort) {
        String order = ArticleSql.ORDERS.get(sort);
        if (order == null) {
            throw new BadRequestException();
        }
        return order;
    }
}
