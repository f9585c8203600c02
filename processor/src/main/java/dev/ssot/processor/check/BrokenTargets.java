package dev.ssot.processor.check;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import java.util.List;
import java.util.Set;

/** Leaves out what is listed below a resource and has errors of its own, so that its neighbours are generated without it. */
record BrokenTargets(Set<ClassName> broken) {

    Resource leftOutOf(Resource resource) {
        List<SubResource> sound = resource.subResources().stream()
                .filter(part -> !broken.contains(part.target().entity()))
                .toList();
        return sound.size() == resource.subResources().size() ? resource : with(resource, sound);
    }

    private static Resource with(Resource resource, List<SubResource> subResources) {
        return new Resource(
                resource.names(),
                resource.entityName(),
                resource.path(),
                resource.operations(),
                resource.paging(),
                resource.freshness(),
                resource.attributes(),
                resource.conventions(),
                resource.machines(),
                resource.uniqueKeys(),
                subResources,
                resource.fullText(),
                resource.sparse(),
                resource.removedByStatement(),
                resource.wholeTable(),
                resource.extras(),
                resource.handwritten(),
                resource.inheritance(),
                resource.description(),
                resource.origin(),
                resource.compositeKey(),
                resource.creation());
    }
}
