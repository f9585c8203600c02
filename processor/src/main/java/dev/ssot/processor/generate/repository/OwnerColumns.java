package dev.ssot.processor.generate.repository;

import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a statement that reads what belongs to several resources tells their owners: by one column, or by each part of their key. */
record OwnerColumns(Resource resource) {

    // e.id as owner, or e.orderId as oOrderId, e.number as oNumber
    List<String> selected() {
        List<String> names = names();
        List<String> keys =
                resource.identity().keys().stream().map(resource::path).toList();
        List<String> columns = new ArrayList<>();
        for (int index = 0; index < keys.size(); index++) {
            columns.add(keys.get(index) + " as " + names.get(index));
        }
        return columns;
    }

    // row_number() over (partition by e.id order by t.id) as place
    String place(String order) {
        return "row_number() over (partition by " + resource.identity().order() + " order by " + order + ") as place";
    }

    // e.id in :ids
    String listed() {
        return resource.identity().path() + " in :ids";
    }

    // r.owner, or new com.acme.shop.LineView$Key(r.oOrderId, r.oNumber)
    String result() {
        return resource.identity().isComposite()
                ? "new " + resource.names().key().reflectionName() + "(" + columns() + ")"
                : columns();
    }

    // r.owner, r.place
    String order() {
        return columns() + ", r.place";
    }

    private String columns() {
        return names().stream().map(name -> "r." + name).collect(Collectors.joining(", "));
    }

    private List<String> names() {
        return resource.identity().isComposite()
                ? resource.identity().members().stream()
                        .map(member -> "o" + Names.capitalise(member))
                        .toList()
                : List.of("owner");
    }
}
