package dev.ssot.processor.model;

import java.util.List;

/** All resources of one compilation, and what they share. */
public record Application(ApiInfo info, List<Resource> resources) {

    public Application {
        resources = List.copyOf(resources);
    }
}
