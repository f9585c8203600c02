package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ssot.processor.generate.HeldCode;
import dev.ssot.processor.generate.platform.Nullness;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Held;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The constructor by which a query makes a record of what entities hold in place of what clients see.
 *
 * @param nullness how null is written
 */
record SelectedConstructor(Nullness nullness) {

    /**
     * A component of the record.
     *
     * @param nullable whether it may be null
     */
    record Component(ParameterSpec parameter, Optional<Held> held, boolean nullable) {

        static Component of(ParameterSpec parameter, Attribute attribute, boolean nullable) {
            return new Component(parameter, HeldCode.of(attribute), nullable);
        }

        static Component of(ParameterSpec parameter) {
            return new Component(parameter, Optional.empty(), true);
        }
    }

    // PersonView(Long id, @Nullable Date born) {
    //     this(id, born == null ? null : born.toInstant());
    // }
    Optional<MethodSpec> of(List<Component> components) {
        if (components.stream().noneMatch(component -> component.held().isPresent())) {
            return Optional.empty();
        }
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addJavadoc("Shows what a query has selected as the entity holds it.");
        List<CodeBlock> arguments = new ArrayList<>();
        for (Component component : components) {
            constructor.addParameter(selected(component));
            CodeBlock name = CodeBlock.of("$N", component.parameter().name());
            arguments.add(component
                    .held()
                    .map(held -> HeldCode.shown(held, name, component.nullable()))
                    .orElse(name));
        }
        return Optional.of(constructor
                .addStatement("this(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build());
    }

    private ParameterSpec selected(Component component) {
        ParameterSpec shown = component.parameter();
        return component
                .held()
                .map(held -> ParameterSpec.builder(nullness.type(held.java(), component.nullable()), shown.name())
                        .build())
                .orElseGet(
                        () -> ParameterSpec.builder(shown.type(), shown.name()).build());
    }
}
