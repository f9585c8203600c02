package dev.ssot.processor.generate;

import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import java.util.List;

/** Generates one artefact of each resource. It neither writes nor fails. */
public interface ResourceGenerator {

    List<JavaType> generate(Resource resource, Application application);
}
