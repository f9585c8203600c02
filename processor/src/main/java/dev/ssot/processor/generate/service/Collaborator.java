package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;

/**
 * A bean that a service works with.
 *
 * @param injected the type of the constructor's parameter
 * @param value what the constructor keeps of it
 */
record Collaborator(ClassName type, String name, TypeName injected, CodeBlock value) {

    static List<Collaborator> of(Resource resource, Platform platform) {
        Names names = resource.names();
        List<Collaborator> collaborators = new ArrayList<>();
        collaborators.add(plain(names.repository(), "repository"));
        if (resource.isMapped()) {
            collaborators.add(plain(names.mapper(), "mapper"));
        }
        if (resource.takesInput()) {
            collaborators.add(plain(names.validator(), "validator"));
        }
        if (resource.isWritten()) {
            collaborators.add(new Collaborator(
                    names.hooks(),
                    "hooks",
                    platform.beans().optional(names.hooks()),
                    platform.beans().optionalOrElse("hooks", names.hooks(), HooksGenerator.NONE)));
        }
        return collaborators;
    }

    private static Collaborator plain(ClassName type, String name) {
        return new Collaborator(type, name, type, CodeBlock.of("$N", name));
    }
}
