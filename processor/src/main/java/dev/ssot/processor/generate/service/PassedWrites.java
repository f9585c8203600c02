package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Inheritance.Subtype;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of the service of a root that pass what a client sends on to the service of its type. */
record PassedWrites(Platform platform, Resource resource) {

    List<MethodSpec> methods() {
        Set<Operation> writes = resource.inheritance().writes();
        List<MethodSpec> methods = new ArrayList<>();
        if (writes.contains(Operation.CREATE)) {
            methods.add(create());
        }
        if (writes.contains(Operation.UPDATE)) {
            methods.add(change("update", "Replaces", Names::update));
        }
        if (writes.contains(Operation.PATCH)) {
            methods.add(change("patch", "Changes", Names::patch));
        }
        return methods;
    }

    /** The field that holds the service of a subtype: {@code cardPaymentService}. */
    static String service(Names subtype) {
        return subtype.variable() + "Service";
    }

    // public PaymentView create(TypedInput input) {
    //     return switch (input.type()) {
    //         case "card" -> cardPaymentService.create(input.as(CardPaymentCreate.class));
    //         case "Transfer" -> transferService.create(input.as(TransferCreate.class));
    //         default -> throw input.unknownType("card", "Transfer");
    //     };
    // }
    private MethodSpec create() {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Subtype subtype : resource.inheritance().subtypes()) {
            Names names = subtype.resource().names();
            cases.add(
                    "case $S -> $N.create(input.as($T.class));\n",
                    subtype.kind().name(),
                    service(names),
                    names.create());
        }
        CodeBlock types = resource.inheritance().discriminator().orElseThrow().names().stream()
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", "));
        cases.add("default -> throw input.unknownType($L);\n", types);
        return writing("create")
                .addJavadoc(
                        "Creates what the client says that it is, as the service of that does; 422 if it does not say.")
                .addParameter(platform.support().typedInput(), "input")
                .addCode("return switch (input.type()) {\n$>$L$<};\n", cases.build())
                .build();
    }

    // public PaymentView patch(Long id, TypedInput input, Precondition precondition) {
    //     String type = repository.requireType(id);
    //     input.require(type);
    //     return switch (type) {
    //         case "card" -> cardPaymentService.patch(id, input.as(CardPaymentPatch.class), precondition);
    //         case "Transfer" -> transferService.patch(id, input.as(TransferPatch.class), precondition);
    //         default -> throw ProblemException.notFound("payment", id);
    //     };
    // }
    private MethodSpec change(String name, String verb, Function<Names, ClassName> input) {
        CodeBlock.Builder cases = CodeBlock.builder();
        for (Subtype subtype : resource.inheritance().subtypes()) {
            Names names = subtype.resource().names();
            cases.add(
                    "case $S -> $N.$N($L input.as($T.class)$L);\n",
                    subtype.kind().name(),
                    service(names),
                    name,
                    id(subtype.resource()),
                    input.apply(names),
                    subtype.resource().isVersioned() ? ", precondition" : "");
        }
        cases.add(
                "default -> throw $T.notFound($S, id);\n",
                platform.support().problemException(),
                resource.names().noun());
        return writing(name)
                .addJavadoc(
                        "$L $L as the service of what it is does; 404 if there is none, 422 if it is something else.",
                        verb,
                        English.withArticle(resource.names().noun()))
                .addParameter(resource.identity().type(), "id")
                .addParameter(platform.support().typedInput(), "input")
                .addParameters(ServiceGenerator.precondition(platform, resource))
                .addStatement("$T type = repository.requireType(id)", String.class)
                .addStatement("input.require(type)")
                .addCode("return switch (type) {\n$>$L$<};\n", cases.build())
                .build();
    }

    // id, or new CardPaymentView.Key(id.country(), id.number()), each with the comma after it
    private static CodeBlock id(Resource subtype) {
        if (!subtype.identity().isComposite()) {
            return CodeBlock.of("id,");
        }
        CodeBlock parts = subtype.identity().members().stream()
                .map(part -> CodeBlock.of("id.$N()", part))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$>$>\nnew $T($L),$<$<", subtype.names().key(), parts);
    }

    private MethodSpec.Builder writing(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(resource.names().view());
    }
}
