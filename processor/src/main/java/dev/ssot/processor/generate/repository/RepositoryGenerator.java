package dev.ssot.processor.generate.repository;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.JpaTypes;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
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
        type.addField(JpaTypes.ENTITY_MANAGER, "entityManager", Modifier.PRIVATE, Modifier.FINAL)
                .addFields(links.fields())
                .addMethod(constructor(links));
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

    private MethodSpec constructor(LinkMethods links) {
        return MethodSpec.constructorBuilder()
                .addAnnotations(platform.beans().constructor())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JpaTypes.ENTITY_MANAGER, "entityManager")
                .addStatement("this.entityManager = entityManager")
                .addCode(links.initializers())
                .build();
    }

    static TypeName listOf(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get("java.util", "List"), type);
    }
}
