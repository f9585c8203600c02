package dev.ssot.processor.generate.service;

import com.palantir.javapoet.MethodSpec;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Links;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a service that link an entity to others one by one, and their hooks. */
record LinkMethods(Platform platform, Resource resource) {

    private static final List<String> WHEN = List.of("before", "after");

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Attribute attribute : resource.linkable()) {
            verbs(attribute).forEach(verb -> methods.add(method(attribute, attribute.linkMethod(verb))));
        }
        return methods;
    }

    List<MethodSpec> hooks() {
        List<MethodSpec> hooks = new ArrayList<>();
        for (Attribute attribute : resource.linkable()) {
            for (String verb : verbs(attribute)) {
                WHEN.forEach(when -> hooks.add(hook(attribute, when + Names.capitalise(attribute.linkMethod(verb)))));
            }
        }
        return hooks;
    }

    // @Transactional
    // public void linkStudent(Long id, Long studentId, Precondition precondition) {
    //     hooks.beforeLinkStudent(id, studentId);
    //     repository.linkStudent(id, studentId, precondition);
    //     hooks.afterLinkStudent(id, studentId);
    // }
    private MethodSpec method(Attribute attribute, String name) {
        return keyed(attribute, name)
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .addParameters(ServiceGenerator.precondition(platform, resource))
                .addStatement("hooks.before$L(id, $N)", Names.capitalise(name), attribute.linkKey())
                .addStatement(
                        "repository.$N(id, $N$L)",
                        name,
                        attribute.linkKey(),
                        resource.isVersioned() ? ", precondition" : "")
                .addStatement("hooks.after$L(id, $N)", Names.capitalise(name), attribute.linkKey())
                .build();
    }

    // default void beforeLinkStudent(Long id, Long studentId) {}
    private MethodSpec hook(Attribute attribute, String name) {
        return keyed(attribute, name)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .build();
    }

    private MethodSpec.Builder keyed(Attribute attribute, String name) {
        return MethodSpec.methodBuilder(name)
                .addParameter(resource.identity().type(), "id")
                .addParameter(new Members(resource.names()).key(attribute), attribute.linkKey());
    }

    private static List<String> verbs(Attribute attribute) {
        Links links = attribute.target().links().orElseThrow();
        List<String> verbs = new ArrayList<>();
        if (links.adds()) {
            verbs.add("link");
        }
        if (links.removes()) {
            verbs.add("unlink");
        }
        return verbs;
    }
}
