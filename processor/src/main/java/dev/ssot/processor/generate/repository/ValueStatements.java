package dev.ssot.processor.generate.repository;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that read the values of collections, each for a whole page. */
record ValueStatements(Resource resource) {

    List<Attribute> collections() {
        return new ValueCollections(resource).shown();
    }

    String jpql(Attribute collection) {
        return collection.element().isEmbedded() ? embedded(collection) : single(collection);
    }

    // select r.owner, r.element
    // from (
    //     select e.id as owner, t as element,
    //         row_number() over (partition by e.id order by t) as place
    //     from Article e join e.labels t where e.id in :ids) r
    // where r.place <= 1000 order by r.owner, r.place
    private String single(Attribute collection) {
        OwnerColumns owner = new OwnerColumns(resource);
        return """
                select %s, %sr.element
                from (
                    select %s, %st as element,
                        %s
                    from %s e join e.%s t
                    where %s) r
                where r.place <= %d
                order by %s""".formatted(
                        owner.result(),
                        collection.isMap() ? "r.name, " : "",
                        String.join(", ", owner.selected()),
                        collection.isMap() ? "key(t) as name, " : "",
                        owner.place(collection.elements().orElseThrow().order()),
                        resource.entityName(),
                        collection.name(),
                        owner.listed(),
                        ValueCollections.max(collection),
                        owner.order());
    }

    // select r.owner, new com.acme.shop.OrderLineData(
    //     r.c_product, r.c_amount)
    // from (
    //     select
    //         e.id as owner, t.product as c_product, t.amount as c_amount,
    //         row_number() over (partition by e.id order by index(t)) as place
    //     from Order e join e.lines t
    //     where e.id in :ids) r
    // where r.place <= 1000
    // order by r.owner, r.place
    private String embedded(Attribute collection) {
        OwnerColumns owner = new OwnerColumns(resource);
        Attribute element = collection.element();
        List<String> columns = new ArrayList<>(owner.selected());
        if (collection.isMap()) {
            columns.add("key(t) as name");
        }
        paths(element).forEach(path -> columns.add("t." + path + " as c_" + path.replace('.', '_')));
        columns.add(owner.place(collection.elements().orElseThrow().order()));
        return "select " + owner.result() + ", " + (collection.isMap() ? "r.name, " : "") + "new "
                + resource.names().embedded(element).reflectionName() + "(\n"
                + Selection.wrapped(shown("c", element).toList(), "    ") + ")\nfrom (\n    select\n"
                + Selection.wrapped(columns, "        ") + "\n    from " + resource.entityName() + " e join e."
                + collection.name() + " t\n    where " + owner.listed() + holding(element)
                + ") r\nwhere r.place <= " + ValueCollections.max(collection) + "\norder by " + owner.order();
    }

    // r.c_name, new com.acme.shop.OrderLinePointData(r.c_point_latitude)
    private Stream<String> shown(String prefix, Attribute embedded) {
        return embedded.embedded().components().stream().map(component -> {
            String name = prefix + "_" + component.name();
            return component.isEmbedded()
                    ? shown(name, component)
                            .collect(Collectors.joining(
                                    ", ",
                                    "new "
                                            + resource.names()
                                                    .embedded(component)
                                                    .reflectionName() + "(",
                                    ")"))
                    : "r." + name;
        });
    }

    // and (t.name is not null or t.amount is not null): a row of nulls is none
    private static String holding(Attribute element) {
        return element.embedded().isNeverHollow()
                ? ""
                : paths(element)
                        .map(path -> "t." + path + " is not null")
                        .collect(Collectors.joining("\n        or ", "\n        and (", ")"));
    }

    private static Stream<String> paths(Attribute element) {
        return element.embedded().components().stream()
                .flatMap(Attribute::leaves)
                .map(Attribute::name);
    }
}
