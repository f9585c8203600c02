package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Lists what belongs to a warehouse. */
@ApplicationScoped
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class WarehouseSubResources {

    private WarehouseService warehouseService;
    private ProductService productService;

    @Inject
    public WarehouseSubResources(WarehouseService warehouseService, ProductService productService) {
        this.warehouseService = warehouseService;
        this.productService = productService;
    }

    /** For the proxies of CDI. */
    @SuppressWarnings("NullAway.Init")
    protected WarehouseSubResources() {}

    /** The products of a warehouse; 404 if there is no such warehouse. */
    public Page<ProductView> listProducts(UUID id, ProductQuery query) {
        Page<ProductView> page = productService.list(query, productsOf(id));
        if (page.items().isEmpty()) {
            require(id);
        }
        return page;
    }

    /** The number of products of a warehouse; 404 if there is no such warehouse. */
    public long countProducts(UUID id, ProductQuery.Filter filter) {
        long count = productService.count(filter, productsOf(id));
        if (count == 0) {
            require(id);
        }
        return count;
    }

    private static Where productsOf(UUID id) {
        return new Where().and("e.warehouse.id = :_owner", "_owner", id);
    }

    private void require(UUID id) {
        if (!warehouseService.exists(id)) {
            throw ProblemException.notFound("warehouse", id);
        }
    }
}
