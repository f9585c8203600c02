package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Product} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ProductMapper {

    /** Makes a new product of what a client sent; what it left out stays as the entity initialises it. */
    public Product toEntity(ProductCreate input) {
        Product product = new Product();
        product.sku = input.sku();
        if (input.name() != null) {
            product.name = input.name();
        }
        return product;
    }

    /** Replaces all that clients can write. */
    public void update(Product product, ProductUpdate input) {
        product.name = input.name();
    }

    /** Changes what the client sent. */
    public void patch(Product product, ProductPatch input) {
        input.name().ifPresent(sent -> product.name = sent);
    }

    /** Shows a product, its relations by their keys alone. */
    public ProductView toView(Product product) {
        return new ProductView(
                product.id,
                product.sku,
                product.name,
                product.version);
    }
}
