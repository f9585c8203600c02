package com.example.plain;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Set;

/** Finds the classes that Jakarta REST works with while CDI looks for beans. */
public class RestClasses implements Extension {

    private final Set<Class<?>> found = new HashSet<>();

    void find(@Observes @WithAnnotations({Path.class, Provider.class}) ProcessAnnotatedType<?> type) {
        found.add(type.getAnnotatedType().getJavaClass());
    }

    Set<Class<?>> found() {
        return Set.copyOf(found);
    }
}
