package dev.ssot.support.jakarta;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Learns the addresses of the API. */
@Provider
public class AddressFeature implements DynamicFeature {

    private final Addresses addresses;

    @Inject
    public AddressFeature(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (type.isAnnotationPresent(StrictQuery.class) && type.isAnnotationPresent(Path.class)) {
            addresses.add(resource);
        }
    }
}
