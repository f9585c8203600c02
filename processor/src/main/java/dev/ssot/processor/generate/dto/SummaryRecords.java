package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Polymorphism;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The records within a view that show what expanded relations lead to; below a root, those that the root's view lacks. */
record SummaryRecords(Platform platform, Resource resource) {

    // public record AuthorSummary(Long id, String name) {}
    List<TypeSpec> types() {
        Members members = new Members(resource.names());
        Map<String, TypeSpec> summaries = new TreeMap<>();
        for (Attribute relation : resource.expandable()) {
            boolean isOwn = new Polymorphism(resource)
                    .summary(relation)
                    .equals(resource.names().summary(relation.target()));
            if (isOwn && !members.showsKeysOnly(relation)) {
                TypeSpec summary = type(relation);
                summaries.put(summary.name(), summary);
            }
        }
        return List.copyOf(summaries.values());
    }

    private TypeSpec type(Attribute relation) {
        Members members = new Members(resource.names());
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        List<SelectedConstructor.Component> selected = new ArrayList<>();
        for (Attribute attribute : relation.expansion().orElseThrow().summary()) {
            // Boxed: a join that finds no row yields nulls.
            boolean nullable = !attribute.required() || HeldCode.of(attribute).isPresent();
            TypeName type = platform.nullness().type(members.input(attribute), nullable);
            ParameterSpec component =
                    ParameterSpec.builder(type, attribute.member()).build();
            components.addParameter(component);
            selected.add(SelectedConstructor.Component.of(component, attribute, nullable));
        }
        Names target = new Names(relation.target().target());
        TypeSpec.Builder type = TypeSpec.recordBuilder(
                        resource.names().summary(relation.target()).simpleName())
                .addJavadoc(
                        "What an expanded $L shows of $L.",
                        Names.words(relation.isToMany() ? English.singular(relation.name()) : relation.name(), " "),
                        English.withArticle(target.noun()))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        new SelectedConstructor(platform.nullness()).of(selected).ifPresent(type::addMethod);
        if (resource.inheritance().isRoot()) {
            type.addModifiers(Modifier.STATIC); // as JavaPoet wants it of what an interface holds
        }
        return type.build();
    }
}
