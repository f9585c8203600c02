package com.example.plain;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Serves the entities of the shop at the port that {@code -Dshop.port} names. */
@ApplicationPath("/")
public class ShopOnJakarta extends Application {

    public static void main(String[] args) throws InterruptedException {
        SeBootstrap.Configuration address = SeBootstrap.Configuration.builder()
                .host("localhost")
                .port(Integer.getInteger("shop.port", 8080))
                .build();
        SeBootstrap.start(ShopOnJakarta.class, address)
                .thenAccept(shop -> System.out.println(
                        "Listening on: " + shop.configuration().baseUri()))
                .toCompletableFuture()
                .join();
        Thread.currentThread().join();
    }

    /** All resources and providers, which application servers find by themselves. */
    @Override
    public Set<Class<?>> getClasses() {
        return CDI.current().getBeanManager().getExtension(RestClasses.class).found();
    }
}
