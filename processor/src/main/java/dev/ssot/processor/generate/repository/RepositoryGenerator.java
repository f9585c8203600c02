package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleRepository}: reads select straight into the view, writes leave what SQL allows. */
public final class RepositoryGenerator implements ResourceGenerator {

    private final Platform platform;

    public RepositoryGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        Names names = resource.names();
        Selection selection = new Selection(resource);
        LinkMethods links = new LinkMethods(platform, resource);
        TreeMethods tree = new TreeMethods(platform, resource);
        TypeSpec.Builder type = TypeSpec.classBuilder(names.repository())
                .addJavadoc("Reads and writes $L.", names.plural())
                .addAnnotations(platform.beans().repository())
                .addModifiers(Modifier.PUBLIC)
                .addFields(selection.constants())
                .addFields(tree.constants());
        new Search(platform, resource).constant().ifPresent(type::addField);
        new Collaborators(platform, collaborators(links)).addTo(type);
        if (resource.supports(Operation.LIST)) {
            type.addMethod(new ListMethods(platform, resource).findAll());
        }
        type.addMethods(new FindMethods(resource).methods());
        type.addMethods(new TypeMethod(platform, resource).methods());
        if (resource.isQueried()) {
            type.addMethod(new ListMethods(platform, resource).count());
        }
        type.addMethods(new ExistsMethod(resource).methods());
        type.addMethods(tree.methods());
        type.addMethods(new MoveMethods(platform, resource).methods());
        type.addMethods(new WriteMethods(platform, resource).methods());
        type.addMethods(new SlugStatements(platform, resource).methods());
        type.addMethods(new BulkMethods(platform, resource).methods());
        type.addMethods(new UpsertMethods(resource).methods());
        type.addMethods(new SoftDeleteMethods(platform, resource).methods());
        type.addMethods(new CounterMethods(platform, resource).methods());
        type.addMethods(new ChangeMethod(platform, resource).methods());
        type.addMethods(links.methods());
        type.addMethods(new QueryMethods(platform, resource).methods());
        selection.method().ifPresent(type::addMethod);
        return List.of(new JavaType(names.repository(), type));
    }

    private static List<Collaborator> collaborators(LinkMethods links) {
        Collaborator entityManager = Collaborator.plain(JpaTypes.ENTITY_MANAGER, "entityManager");
        return Stream.concat(Stream.of(entityManager), links.collaborator(entityManager).stream())
                .toList();
    }

    static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "List"), type);
    }
}
