package com.example;

import com.example.api.Affected;
import com.example.api.Ancestors;
import com.example.api.CacheControl;
import com.example.api.Count;
import com.example.api.CounterStep;
import com.example.api.Idempotency;
import com.example.api.IdempotencyStore;
import com.example.api.MaxAffected;
import com.example.api.Page;
import com.example.api.Precondition;
import com.example.api.Upserted;
import com.example.api.View;
import com.example.api.jakarta.Location;
import com.example.api.jakarta.StrictQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Serves products at {@code /products}. */
@ApplicationScoped
@StrictQuery
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@CacheControl("private, max-age=60")
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductEndpoint {

    private ProductService service;
    private Idempotency<ProductView> idempotency;

    @Inject
    public ProductEndpoint(ProductService service, IdempotencyStore idempotency) {
        this.service = service;
        this.idempotency = idempotency.of("/products", Duration.ofHours(24), ProductView.class);
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ProductEndpoint() {}

    @GET
    public Page<View> list(@Context UriInfo uri) {
        ProductQuery query = ProductQuery.parse(uri.getQueryParameters());
        return service.list(query).map(view -> view.only(query.fields()));
    }

    @GET
    @Path("/count")
    public Count count(@Context UriInfo uri) {
        return new Count(service.count(ProductQuery.Filter.parse(uri.getQueryParameters())));
    }

    @GET
    @Path("/{id}")
    public View findById(@PathParam("id") Long id, @Context UriInfo uri) {
        ProductQuery.Detail detail = ProductQuery.Detail.parse(uri.getQueryParameters());
        return service.findById(id, detail.expand()).only(detail.fields());
    }

    @GET
    @Path("/by/sku/{sku}")
    public View findBySku(@PathParam("sku") String sku, @Context UriInfo uri) {
        ProductQuery.Detail detail = ProductQuery.Detail.parse(uri.getQueryParameters());
        return service.findBySku(sku, detail.expand()).only(detail.fields());
    }

    @GET
    @Path("/roots")
    public Page<View> roots(@Context UriInfo uri) {
        ProductQuery query = ProductQuery.parse(uri.getQueryParameters());
        return service.roots(query).map(view -> view.only(query.fields()));
    }

    @GET
    @Path("/{id}/children")
    public Page<View> children(@PathParam("id") Long id, @Context UriInfo uri) {
        ProductQuery query = ProductQuery.parse(uri.getQueryParameters());
        return service.children(id, query).map(view -> view.only(query.fields()));
    }

    @GET
    @Path("/{id}/descendants")
    public Page<View> descendants(@PathParam("id") Long id, @Context UriInfo uri) {
        ProductQuery query = ProductQuery.parse(uri.getQueryParameters());
        return service.descendants(id, query).map(view -> view.only(query.fields()));
    }

    @GET
    @Path("/{id}/ancestors")
    public Ancestors<ProductView> ancestors(@PathParam("id") Long id) {
        return service.ancestors(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@HeaderParam("Idempotency-Key") @Nullable String idempotencyKey, ProductCreate input) {
        ProductView created = idempotency.once(idempotencyKey, input, service::create);
        return Response.created(Location.of("products", created.id())).entity(created).build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ProductView update(@PathParam("id") Long id,
            @HeaderParam("If-Match") @Nullable String ifMatch, ProductUpdate input) {
        return service.update(id, input, Precondition.ifMatch(ifMatch));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    public ProductView patch(@PathParam("id") Long id,
            @HeaderParam("If-Match") @Nullable String ifMatch, ProductPatch input) {
        return service.patch(id, input, Precondition.ifMatch(ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.WILDCARD)
    public void delete(@PathParam("id") Long id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        service.delete(id, Precondition.ifMatch(ifMatch));
    }

    @PUT
    @Path("/by/sku/{sku}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response upsertBySku(@PathParam("sku") String sku, ProductCreate input) {
        Upserted<ProductView> upserted = service.upsertBySku(sku, input);
        if (!upserted.created()) {
            return Response.ok(upserted.view()).build();
        }
        return Response.created(Location.of("products", upserted.view().id())).entity(upserted.view()).build();
    }

    @DELETE
    public Affected deleteMatching(@Context UriInfo uri, @HeaderParam("Prefer") @Nullable String prefer) {
        return new Affected(service.deleteMatching(ProductQuery.Filter.parse(uri.getQueryParameters()),
                MaxAffected.of(prefer)));
    }

    @POST
    @Path("/{id}/restore")
    public ProductView restore(@PathParam("id") Long id) {
        return service.restore(id);
    }

    @POST
    @Path("/{id}/views/increment")
    @Produces(MediaType.WILDCARD)
    public void incrementViews(@PathParam("id") Long id, @Context UriInfo uri) {
        service.incrementViews(id, CounterStep.parse(uri.getQueryParameters()));
    }
}
