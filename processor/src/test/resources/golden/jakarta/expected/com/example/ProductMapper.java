package com.example;

import com.example.api.CurrentUser;
import com.example.api.LiveReferences;
import com.example.api.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps between {@link Product} and its records. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductMapper {

    private References references;
    private LiveReferences<Product> liveSuccessor;
    private CurrentUser currentUser;

    @Inject
    public ProductMapper(EntityManager entityManager, Instance<CurrentUser> currentUser) {
        this.references = new References(entityManager);
        this.liveSuccessor = new LiveReferences<>(entityManager, Product.class, "successorId",
                "select t.id from Product t where t.id in ?1 and t.deletedAt is null");
        this.currentUser = currentUser.isUnsatisfied() ? CurrentUser.none() : currentUser.get();
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ProductMapper() {}

    /** Makes a new product of what a client sent; what it left out stays as the entity initialises it. */
    public Product toEntity(ProductCreate input) {
        Product product = new Product();
        product.name = input.name();
        product.sku = input.sku();
        product.warehouse = references.to(Warehouse.class, input.warehouseId());
        product.successor = liveSuccessor.to(input.successorId());
        product.createdBy = currentUser.name().orElse(null);
        return product;
    }

    /** Replaces all that clients can write. */
    public void update(Product product, ProductUpdate input) {
        product.name = input.name();
        product.sku = input.sku();
        product.warehouse = references.to(Warehouse.class, input.warehouseId());
        product.successor = liveSuccessor.to(input.successorId(), product.successor);
    }

    /** Changes what the client sent. */
    public void patch(Product product, ProductPatch input) {
        input.name().ifPresent(sent -> product.name = sent);
        input.sku().ifPresent(sent -> product.sku = sent);
        input.warehouseId().ifPresent(value -> product.warehouse = references.to(Warehouse.class, value));
        input.successorId().ifPresent(value -> product.successor = liveSuccessor.to(value, product.successor));
    }

    /** Shows a product, its relations by their keys alone. */
    public ProductView toView(Product product) {
        return new ProductView(
                product.id,
                product.name,
                product.sku,
                references.key(product.warehouse, UUID.class),
                references.key(product.successor, Long.class),
                product.views,
                product.createdBy,
                product.version,
                null);
    }
}
