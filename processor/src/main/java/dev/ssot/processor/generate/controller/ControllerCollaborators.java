package dev.ssot.processor.generate.controller;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Idempotency;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.web.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** Decides which beans a controller works with. */
final class ControllerCollaborators {

    private static final String SERVICE = "service";
    private static final String SUB_RESOURCES = "subResources";

    private ControllerCollaborators() {}

    static List<Collaborator> of(Resource resource, List<Endpoint> endpoints, SupportTypes support, String path) {
        Names names = resource.names();
        List<Collaborator> collaborators = new ArrayList<>();
        if (endpoints.stream().anyMatch(endpoint -> endpoint.part().isEmpty())) {
            collaborators.add(Collaborator.plain(names.service(), SERVICE));
        }
        if (endpoints.stream().anyMatch(endpoint -> endpoint.part().isPresent())) {
            collaborators.add(Collaborator.plain(names.subResources(), SUB_RESOURCES));
        }
        resource.extras()
                .idempotency()
                .filter(stated -> endpoints.stream().anyMatch(Endpoint::isRepeatable))
                .ifPresent(stated -> collaborators.add(idempotency(names, support, path, stated)));
        if (endpoints.stream().anyMatch(Endpoint::isReported)) {
            collaborators.add(Collaborator.plain(support.bulkWrites(), "bulk"));
        }
        return collaborators;
    }

    /** The name of the bean that a route hands its work to. */
    static String serving(Endpoint endpoint) {
        return endpoint.part().isPresent() ? SUB_RESOURCES : SERVICE;
    }

    // this.idempotency = idempotency.of("/articles", Duration.ofHours(24), ArticleView.class);
    private static Collaborator idempotency(Names names, SupportTypes support, String path, Idempotency stated) {
        return Collaborator.of(
                ParameterizedTypeName.get(support.idempotency(), names.view()),
                "idempotency",
                support.idempotencyStore(),
                CodeBlock.of(
                        stated.required()
                                ? "idempotency.of($S, $T.ofHours($L), $T.class).requiringKeys()"
                                : "idempotency.of($S, $T.ofHours($L), $T.class)",
                        path,
                        ClassName.get("java.time", "Duration"),
                        stated.hours(),
                        names.view()));
    }
}
