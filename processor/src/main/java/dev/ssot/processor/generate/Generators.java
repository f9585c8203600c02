package dev.ssot.processor.generate;

import dev.ssot.processor.generate.controller.ControllerGenerator;
import dev.ssot.processor.generate.dto.BulkGenerator;
import dev.ssot.processor.generate.dto.EmbeddedGenerator;
import dev.ssot.processor.generate.dto.InputGenerator;
import dev.ssot.processor.generate.dto.ItemGenerator;
import dev.ssot.processor.generate.dto.PatchGenerator;
import dev.ssot.processor.generate.dto.QueryGenerator;
import dev.ssot.processor.generate.dto.RowGenerator;
import dev.ssot.processor.generate.dto.ViewGenerator;
import dev.ssot.processor.generate.mapper.MapperGenerator;
import dev.ssot.processor.generate.openapi.DocumentationPageGenerator;
import dev.ssot.processor.generate.openapi.OpenApiGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.repository.RepositoryGenerator;
import dev.ssot.processor.generate.service.HooksGenerator;
import dev.ssot.processor.generate.service.ServiceGenerator;
import dev.ssot.processor.generate.service.SubResourcesGenerator;
import dev.ssot.processor.generate.support.SupportGenerator;
import dev.ssot.processor.generate.validator.ValidatorGenerator;
import java.util.List;
import java.util.stream.Stream;

/** All generators: the one list to edit. */
public final class Generators {

    private Generators() {}

    /** One artefact for each resource, in the order in which people read them. */
    public static List<ResourceGenerator> ofResources(Platform platform) {
        Stream<ResourceGenerator> layers = Stream.of(
                new InputGenerator(platform),
                new PatchGenerator(platform),
                new BulkGenerator(platform),
                new EmbeddedGenerator(platform),
                new ItemGenerator(platform),
                new ViewGenerator(platform),
                new RowGenerator(platform),
                new QueryGenerator(platform),
                new MapperGenerator(platform),
                new ValidatorGenerator(platform),
                new RepositoryGenerator(platform),
                new HooksGenerator(platform),
                new ServiceGenerator(platform),
                new SubResourcesGenerator(platform));
        Stream<ResourceGenerator> web =
                platform.web().stream().map(dialect -> new ControllerGenerator(dialect, platform));
        return Stream.concat(layers, web).toList();
    }

    /** Java sources that exist once per application. */
    public static List<ApplicationGenerator> ofSources(Platform platform) {
        return List.of(new SupportGenerator(platform));
    }

    /** Resources that exist once per application and describe its web layer. */
    public static List<ApplicationGenerator> ofTexts(Platform platform) {
        return platform.web().isPresent()
                ? List.of(new OpenApiGenerator(), new DocumentationPageGenerator())
                : List.of();
    }
}
