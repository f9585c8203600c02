package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.CompositeKey;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record within a view that says which entity is meant, where it takes several values to say that. */
record KeyRecord(Platform platform, Resource resource, CompositeKey key) {

    // public record Key(Long orderId, Integer lineNo) {
    //     OrderLineId toEntityKey() { ... }
    //     public String toString() { ... }
    // }
    TypeSpec type() {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        resource.identity().keys().forEach(part -> components.addParameter(type(part), part.member()));
        String noun = English.withArticle(resource.names().noun());
        TypeSpec.Builder type = TypeSpec.recordBuilder(resource.names().key().simpleName())
                .addJavadoc("What tells $L from the others.", noun)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        if (resource.inheritance().isRoot()) {
            type.addModifiers(Modifier.STATIC); // as JavaPoet wants it of what an interface holds
        }
        BulkKeyMethods bulk = new BulkKeyMethods(platform, resource, key);
        boolean linked = !resource.linkable().isEmpty();
        if (linked) {
            type.addSuperinterface(platform.support().compositeId()).addMethod(entityKey());
        }
        if (isPassedOn() || linked || bulk.areListed()) {
            type.addMethod(toEntityKey());
        }
        return type.addMethods(bulk.methods())
                .addMethod(text(key.members())
                        .addJavadoc("As it is written in a path.")
                        .build())
                .build();
    }

    /** Whether an entity is found by its key, or gets it. */
    private boolean isPassedOn() {
        boolean found = resource.isVersioned()
                && (resource.changes()
                        || !resource.machines().isEmpty()
                        || (resource.supports(Operation.DELETE) && removesEntity()));
        boolean given = resource.supports(Operation.CREATE)
                && key.holder().isPresent()
                && key.arguments().isEmpty();
        boolean asked = !resource.expandableToMany().isEmpty()
                || !resource.subResources().isEmpty()
                || !new ValueCollections(resource).shown().isEmpty();
        return found || given || asked;
    }

    /** Whether a deletion, or the removal of what one has marked, needs the entity itself. */
    private boolean removesEntity() {
        boolean purges = resource.conventions()
                .softDelete()
                .filter(Conventions.SoftDelete::purge)
                .isPresent();
        return resource.deletesEntity() || (purges && !resource.removedByStatement());
    }

    private static TypeName type(Attribute part) {
        return part.single().boxed();
    }

    // OrderLineId toEntityKey() {
    //     return new OrderLineId(orderId, lineNo);
    // }
    private MethodSpec toEntityKey() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toEntityKey")
                .addJavadoc("The same as the entity has it.")
                .returns(key.type());
        if (!key.arguments().isEmpty()) {
            CodeBlock arguments = key.arguments().stream()
                    .map(member -> CodeBlock.of("$N", member))
                    .collect(CodeBlock.joining(", "));
            return method.addStatement("return new $T($L)", key.type(), arguments)
                    .build();
        }
        method.addStatement("$1T key = new $1T()", key.type());
        key.parts().forEach(part -> method.addStatement(part.component().write("key", part.member())));
        return method.addStatement("return key").build();
    }

    // public OrderLineId entityKey() {
    //     return toEntityKey();
    // }
    private MethodSpec entityKey() {
        return MethodSpec.methodBuilder("entityKey")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(key.type())
                .addStatement("return toEntityKey()")
                .build();
    }

    // public String toString() {
    //     return orderId + "/" + lineNo;
    // }
    static MethodSpec.Builder text(List<String> members) {
        CodeBlock parts = members.size() == 1
                ? CodeBlock.of("$T.valueOf($N)", String.class, members.get(0))
                : members.stream().map(member -> CodeBlock.of("$N", member)).collect(CodeBlock.joining(" + \"/\" + "));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", parts);
    }
}
