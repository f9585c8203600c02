package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.StateMachine;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleHooks}: what users implement to act before and after each write. */
public final class HooksGenerator implements ResourceGenerator {

    /** The method that makes hooks that do nothing. */
    static final String NONE = "none";

    private final Platform platform;

    public HooksGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.isWritten()) {
            return List.of();
        }
        Names names = resource.names();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(names.hooks())
                .addJavadoc("""
                        Rules of your own around the writes of $1L: make one bean of it.

                        <p>Each method is called within the transaction. A "before" sees the entity with what the client sent,
                        which is valid but not yet stored; before a deletion it is not yet known whether the entity exists.
                        Throw a {@link $2T} to refuse the write and undo it.""", names.plural(), platform.support().problemException())
                .addModifiers(Modifier.PUBLIC);
        addWrites(type, resource);
        type.addMethods(new LinkMethods(platform, resource).hooks());
        resource.machines().forEach(machine -> type.addMethods(changes(resource, machine)));
        type.addMethod(none(names));
        return List.of(new JavaType(names.hooks(), type));
    }

    private void addWrites(TypeSpec.Builder type, Resource resource) {
        Names names = resource.names();
        Subject key = new Subject(resource.identity().type(), "id");
        Subject entity = new Subject(resource.entity(), names.variable());
        if (resource.supports(Operation.CREATE)) {
            type.addMethod(hook("beforeCreate", entity, names.create()));
            type.addMethod(hook("afterCreate", entity));
        }
        if (resource.supports(Operation.UPDATE)) {
            type.addMethod(hook("beforeUpdate", entity, names.update()));
        }
        if (resource.supports(Operation.PATCH)) {
            type.addMethod(hook("beforePatch", entity, names.patch()));
        }
        if (resource.changes()) {
            type.addMethod(hook("afterUpdate", entity));
        }
        if (resource.supports(Operation.DELETE)) {
            type.addMethod(hook("beforeDelete", key));
            type.addMethod(hook("afterDelete", key));
            restoringHooks(resource).forEach(name -> type.addMethod(hook(name, key)));
        }
    }

    private static List<String> restoringHooks(Resource resource) {
        return resource.conventions()
                .softDelete()
                .map(softDelete -> softDelete.purge()
                        ? List.of("beforeRestore", "afterRestore", "beforePurge", "afterPurge")
                        : List.of("beforeRestore", "afterRestore"))
                .orElse(List.of());
    }

    // static ArticleHooks none() {
    //     return new ArticleHooks() {};
    // }
    private static MethodSpec none(Names names) {
        return MethodSpec.methodBuilder(NONE)
                .addJavadoc("Hooks that do nothing, for applications without a bean.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(names.hooks())
                .addStatement("return new $T() {}", names.hooks())
                .build();
    }

    // default void beforeStatusChange(Article article, Status from, Status to) {}
    private static List<MethodSpec> changes(Resource resource, StateMachine machine) {
        TypeName state = machine.attribute().basic().java();
        Subject entity = new Subject(resource.entity(), resource.names().variable());
        return Stream.of("before", "after")
                .map(when -> hook(when + Names.capitalise(machine.attribute().name()) + "Change", entity).toBuilder()
                        .addParameter(state, "from")
                        .addParameter(state, "to")
                        .build())
                .toList();
    }

    /** What a hook is about: the entity or its key. */
    private record Subject(TypeName type, String name) {}

    // default void beforeCreate(Article article, ArticleCreate input) {}
    private static MethodSpec hook(String name, Subject subject, ClassName... input) {
        MethodSpec.Builder hook = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .addParameter(subject.type(), subject.name());
        for (ClassName type : input) {
            hook.addParameter(type, "input");
        }
        return hook.build();
    }
}
