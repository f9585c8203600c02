package dev.ssot.processor.generate.repository;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.List;

/** The statements that read the values of collections, each for a whole page. */
record ValueStatements(Resource resource) {

    List<Attribute> collections() {
        return new ValueCollections(resource).shown();
    }

    // select r.owner, r.element
    // from (
    //     select e.id as owner, t as element,
    //         row_number() over (partition by e.id order by t) as place
    //     from Article e join e.labels t where e.id in :ids) r
    // where r.place <= 1000 order by r.owner, r.place
    String jpql(Attribute collection) {
        String key = resource.path(resource.key());
        return """
                select r.owner, r.element
                from (
                    select %1$s as owner, t as element,
                        row_number() over (partition by %1$s order by %2$s) as place
                    from %3$s e join e.%4$s t
                    where %1$s in :ids) r
                where r.place <= %5$d
                order by r.owner, r.place""".formatted(
                        key,
                        collection.elements().orElseThrow().order(),
                        resource.entityName(),
                        collection.name(),
                        ValueCollections.max(collection));
    }
}
