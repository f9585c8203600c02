package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.CodeBlock;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.RowColumns;
import java.util.List;

/** What is selected of the entities below a root: one row each, whatever they are. */
record RowSelection(Resource root) {

    // case type(e) when CardPayment then 'card' ... end, e.id, e.amount, treat(e as CardPayment).number
    List<String> columns() {
        return new RowColumns(root).all().stream().map(this::column).toList();
    }

    // .map(PaymentViewRow::toView)
    static CodeBlock toView(Resource resource) {
        return resource.inheritance().isRoot()
                ? CodeBlock.of("\n.map($T::toView)", resource.names().row())
                : CodeBlock.of("");
    }

    private String column(RowColumns.Column column) {
        Attribute attribute = column.attribute();
        if (attribute.role() == Role.DISCRIMINATOR) {
            return root.path(attribute);
        }
        String owner = owner(column.resource(), attribute);
        return new Selection(column.resource()).column(owner, attribute);
    }

    /** The entity itself for what it has whatever it is. */
    private String owner(Resource resource, Attribute attribute) {
        boolean common =
                root.attributes().stream().anyMatch(other -> other.name().equals(attribute.name()));
        return common ? Resource.ALIAS : "treat(" + Resource.ALIAS + " as " + resource.entityName() + ")";
    }
}
