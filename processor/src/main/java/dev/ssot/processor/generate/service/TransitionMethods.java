package dev.ssot.processor.generate.service;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.StateMachine;
import dev.ssot.processor.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods of a service that change the states of an entity. */
record TransitionMethods(Platform platform, Resource resource) {

    List<FieldSpec> constants() {
        return resource.machines().stream().map(this::constant).toList();
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (StateMachine machine : resource.machines()) {
            machine.transitions().forEach(transition -> methods.add(transition(machine, transition)));
            methods.add(change(machine));
        }
        return methods;
    }

    // private static final StateMachine<Status> STATUS = new StateMachine<Status>("status")
    //         .allow("publish", Set.of(Status.DRAFT), Status.PUBLISHED);
    private FieldSpec constant(StateMachine machine) {
        TypeName type = ParameterizedTypeName.get(
                platform.support().stateMachine(), machine.attribute().basic().java());
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$>$>new $T($S)", type, machine.attribute().member());
        for (Transition transition : machine.transitions()) {
            CodeBlock from = transition.from().stream()
                    .map(state -> constant(machine, state))
                    .collect(CodeBlock.joining(", "));
            value.add(
                    "\n.allow($S, $T.of($L), $L)",
                    transition.segment(),
                    Set.class,
                    from,
                    constant(machine, transition.to()));
        }
        value.add("$<$<");
        return FieldSpec.builder(type, machine.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private static CodeBlock constant(StateMachine machine, String state) {
        return CodeBlock.of("$T.$N", machine.attribute().basic().java(), state);
    }

    // @Transactional
    // public ArticleView publish(Long id, Precondition precondition) {
    //     return changeStatus(id, "publish", precondition);
    // }
    private MethodSpec transition(StateMachine machine, Transition transition) {
        return MethodSpec.methodBuilder(transition.name())
                .addJavadoc("The $L goes from $L; 409 if it is any other.", words(machine), transition.way())
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .returns(resource.names().view())
                .addParameter(resource.identity().type(), "id")
                .addParameters(precondition())
                .addStatement(
                        "return $N(id, $S$L)",
                        machine.change(),
                        transition.segment(),
                        resource.isVersioned() ? ", precondition" : "")
                .build();
    }

    // private ArticleView changeStatus(Long id, String transition, Precondition precondition) {
    //     Article article = repository.require(id);
    //     Status from = article.getStatus();
    //     Status to = STATUS.next(from, transition);
    //     precondition.check(article.getVersion());
    //     mapper.changeStatus(article, to);
    //     hooks.beforeStatusChange(article, from, to);
    //     ...
    private MethodSpec change(StateMachine machine) {
        String entity = resource.names().variable();
        TypeName state = machine.attribute().basic().java();
        String hook = Names.capitalise(machine.attribute().name()) + "Change";
        String flushed = ServiceGenerator.flushed(resource);
        return MethodSpec.methodBuilder(machine.change())
                .addModifiers(Modifier.PRIVATE)
                .returns(resource.names().view())
                .addParameter(resource.identity().type(), "id")
                .addParameter(String.class, "transition")
                .addParameters(precondition())
                .addStatement("$T $N = repository.require(id)", resource.entity(), entity)
                .addStatement(
                        "$T from = $L", state, machine.attribute().access().read(entity))
                .addStatement("$T to = $N.next(from, transition)", state, machine.constant())
                .addCode(ServiceGenerator.checked(resource))
                .addStatement("mapper.$N($N, to)", machine.change(), entity)
                .addStatement("hooks.before$L($N, from, to)", hook, entity)
                .addStatement("repository.flush($L)", flushed)
                .addStatement("hooks.after$L($N, from, to)", hook, entity)
                .addStatement("repository.flush($L)", flushed)
                .addStatement("return mapper.toView($N)", entity)
                .build();
    }

    private List<ParameterSpec> precondition() {
        return ServiceGenerator.precondition(platform, resource);
    }

    private static String words(StateMachine machine) {
        return Names.words(machine.attribute().name(), " ");
    }
}
