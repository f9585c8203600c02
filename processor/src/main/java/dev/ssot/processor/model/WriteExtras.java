package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What clients can do beyond writing one resource once.
 *
 * @param upserts the unique attributes by which they create or replace
 * @param eager the paths of relations to one that are read together with the entity, hidden ones included; none if nobody asks
 */
public record WriteExtras(Optional<Idempotency> idempotency, Bulk bulk, List<Attribute> upserts, List<String> eager) {

    public static final WriteExtras NONE = new WriteExtras(Optional.empty(), Bulk.NONE, List.of(), List.of());

    public WriteExtras {
        upserts = List.copyOf(upserts);
        eager = List.copyOf(eager);
    }
}
