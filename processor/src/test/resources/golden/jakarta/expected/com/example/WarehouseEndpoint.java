package com.example;

import com.example.api.CacheControl;
import com.example.api.Count;
import com.example.api.Page;
import com.example.api.View;
import com.example.api.jakarta.Location;
import com.example.api.jakarta.StrictQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Serves warehouses at {@code /warehouses}. */
@ApplicationScoped
@StrictQuery
@Path("/warehouses")
@Produces(MediaType.APPLICATION_JSON)
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseEndpoint {

    private WarehouseService service;
    private WarehouseSubResources subResources;

    @Inject
    public WarehouseEndpoint(WarehouseService service, WarehouseSubResources subResources) {
        this.service = service;
        this.subResources = subResources;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected WarehouseEndpoint() {}

    @GET
    public Page<WarehouseView> list(@Context UriInfo uri) {
        return service.list(WarehouseQuery.parse(uri.getQueryParameters()));
    }

    @GET
    @Path("/count")
    public Count count() {
        return new Count(service.count());
    }

    @GET
    @Path("/{id}")
    public WarehouseView findById(@PathParam("id") UUID id) {
        return service.findById(id);
    }

    @GET
    @Path("/by/code/{code}")
    public WarehouseView findByCode(@PathParam("code") String code) {
        return service.findByCode(code);
    }

    @GET
    @Path("/{id}/products")
    @CacheControl("private, max-age=60")
    public Page<View> listProducts(@PathParam("id") UUID id, @Context UriInfo uri) {
        ProductQuery query = ProductQuery.parse(uri.getQueryParameters());
        return subResources.listProducts(id, query).map(view -> view.only(query.fields()));
    }

    @GET
    @Path("/{id}/products/count")
    @CacheControl("private, max-age=60")
    public Count countProducts(@PathParam("id") UUID id, @Context UriInfo uri) {
        return new Count(subResources.countProducts(id, ProductQuery.Filter.parse(uri.getQueryParameters())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(WarehouseCreate input) {
        WarehouseView created = service.create(input);
        return Response.created(Location.of("warehouses", created.id())).entity(created).build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public WarehouseView update(@PathParam("id") UUID id, WarehouseUpdate input) {
        return service.update(id, input);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    public WarehouseView patch(@PathParam("id") UUID id, WarehousePatch input) {
        return service.patch(id, input);
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    public void delete(@PathParam("id") UUID id) {
        service.delete(id);
    }
}
