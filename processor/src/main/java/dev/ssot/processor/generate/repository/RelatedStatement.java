package dev.ssot.processor.generate.repository;

import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.TargetKey;
import java.util.ArrayList;
import java.util.List;

/** The query for what a relation to many holds for each of several resources. */
record RelatedStatement(Resource resource, Attribute relation) {

    // select r.owner, new com.acme.blog.ArticleView$CommentSummary(r.id, r.text)
    // from (
    //     select e.id as owner, t.id as id, t.text as text,
    //         row_number() over (partition by e.id order by t.id) as place
    //     from Article e join e.comments t where e.id in :ids) r
    // where r.place <= 50 order by r.owner, r.place
    String jpql() {
        List<Attribute> shown = shown();
        List<String> rowColumns = shown.stream().map(this::column).toList();
        OwnerColumns owner = new OwnerColumns(resource);
        List<String> columns = new ArrayList<>(owner.selected());
        shown.forEach(attribute -> columns.add(expansion().path("t", attribute) + " as " + name(attribute)));
        columns.add(owner.place(order()));
        return "select " + owner.result() + ", " + result(rowColumns) + "\nfrom (\n    select\n"
                + Selection.wrapped(columns, "        ") + "\n    from "
                + resource.entityName() + " e join e." + relation.name() + " t\n    where " + owner.listed()
                + target().restriction("t").map(live -> " and " + live).orElse("")
                + ") r\nwhere r.place <= " + expansion().max() + "\norder by " + owner.order();
    }

    private String order() {
        return target().ordered() ? "index(t)" : String.join(", ", target().keyPaths("t"));
    }

    private List<Attribute> shown() {
        List<Attribute> summary = expansion().summary();
        if (!showsKeysOnly()) {
            return summary;
        }
        return target().compositeKey()
                .map(key ->
                        key.parts().stream().map(part -> named(part, summary)).toList())
                .orElseGet(() -> summary.subList(0, 1));
    }

    private static Attribute named(TargetKey.Part part, List<Attribute> summary) {
        return summary.stream()
                .filter(attribute -> attribute.member().equals(part.member()))
                .findFirst()
                .orElseThrow();
    }

    // r.cId, new com.acme.hall.BlockView$SeatKey(r.cHall, r.cRow), or a summary
    private String result(List<String> columns) {
        if (!showsKeysOnly()) {
            return "new " + new Polymorphism(resource).summary(relation).reflectionName() + "(\n"
                    + Selection.wrapped(columns, "    ") + ")";
        }
        return target().compositeKey().isPresent()
                ? "new " + target().keyRecord(resource.names()).reflectionName() + "(" + String.join(", ", columns)
                        + ")"
                : columns.get(0);
    }

    private boolean showsKeysOnly() {
        return new Members(resource.names()).showsKeysOnly(relation);
    }

    private String column(Attribute attribute) {
        return "r." + name(attribute);
    }

    /** The name of a column of the inner select, which must not be one of ours. */
    private static String name(Attribute attribute) {
        return "c" + Names.capitalise(attribute.name());
    }

    private Relation target() {
        return relation.target();
    }

    private Expansion expansion() {
        return relation.expansion().orElseThrow();
    }
}
