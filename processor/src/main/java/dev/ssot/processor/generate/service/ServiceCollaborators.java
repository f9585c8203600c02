package dev.ssot.processor.generate.service;

import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import java.util.ArrayList;
import java.util.List;

/** Decides which beans a service works with. */
final class ServiceCollaborators {

    private ServiceCollaborators() {}

    static List<Collaborator> of(Resource resource, Platform platform) {
        Names names = resource.names();
        List<Collaborator> collaborators = new ArrayList<>();
        collaborators.add(Collaborator.plain(names.repository(), "repository"));
        if (resource.isMapped()) {
            collaborators.add(Collaborator.plain(names.mapper(), "mapper"));
        }
        if (resource.takesInput()) {
            collaborators.add(Collaborator.plain(names.validator(), "validator"));
        }
        if (resource.isWritten()) {
            collaborators.add(Collaborator.of(
                    names.hooks(),
                    "hooks",
                    platform.beans().optional(names.hooks()),
                    platform.beans().optionalOrElse("hooks", names.hooks(), HooksGenerator.NONE)));
        }
        if (!resource.inheritance().writes().isEmpty()) {
            resource.inheritance().subtypes().stream()
                    .map(subtype -> subtype.resource().names())
                    .forEach(subtype ->
                            collaborators.add(Collaborator.plain(subtype.service(), PassedWrites.service(subtype))));
        }
        return collaborators;
    }
}
