package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The view of a root: an interface for the records that show the entities below it. */
record PolymorphicView(Platform platform, Resource resource) {

    // public sealed interface PaymentView extends Versioned permits CardPaymentView, TransferView {
    //     String type();
    //
    //     Long id();
    // }
    JavaType type() {
        Names names = resource.names();
        ClassName view = resource.isVersioned()
                ? platform.support().versioned(resource.freshness().coveredByVersion())
                : platform.support().view();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names.view())
                .addJavadoc(
                        "$L as clients see it, with what all $L have.",
                        Names.capitalise(English.withArticle(names.noun())),
                        names.plural())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addSuperinterface(view);
        for (Subtype subtype : resource.inheritance().subtypes()) {
            type.addPermittedSubclass(subtype.resource().names().view());
        }
        common(resource).forEach(attribute -> type.addMethod(accessor(attribute)));
        resource.expandableToMany().forEach(relation -> type.addMethod(wither(relation)));
        resource.compositeKey().ifPresent(key -> type.addType(new KeyRecord(platform, resource, key).type()));
        type.addTypes(new SummaryRecords(platform, resource).types());
        return new JavaType(names.view(), type);
    }

    /** What all entities below a root show alike; what is embedded is a record of each. */
    static List<Attribute> common(Resource root) {
        return root.shown().stream()
                .filter(attribute -> !attribute.isEmbedded())
                .toList();
    }

    // PaymentView withRefunds(List<RefundSummary> refunds);
    private MethodSpec wither(Attribute relation) {
        Members members = new Members(resource.names());
        String name = members.expandedName(relation);
        return MethodSpec.methodBuilder("with" + Names.capitalise(name))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(resource.names().view())
                .addParameter(members.expanded(relation), name)
                .build();
    }

    private MethodSpec accessor(Attribute attribute) {
        TypeName type = platform.nullness().type(new Members(resource.names()).shown(attribute), !attribute.required());
        return MethodSpec.methodBuilder(attribute.member())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(type)
                .build();
    }
}
