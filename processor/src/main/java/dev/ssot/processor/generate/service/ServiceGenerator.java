package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleService}: transactions, rules and hooks around the repository. */
public final class ServiceGenerator implements ResourceGenerator {

    private final Platform platform;

    public ServiceGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        Names names = resource.names();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.service())
                .addJavadoc(
                        "What can be done with $L.$L",
                        names.plural(),
                        resource.isWritten() ? " Every write is one transaction, hooks included." : "")
                .addAnnotations(platform.beans().service())
                .addModifiers(Modifier.PUBLIC);
        TransitionMethods transitions = new TransitionMethods(platform, resource);
        type.addFields(transitions.constants());
        new Collaborators(platform, ServiceCollaborators.of(resource, platform)).addToExtensible(type);
        type.addMethods(new ReadMethods(platform, resource).methods())
                .addMethods(new TreeMethods(platform, resource).methods());
        if (resource.supports(Operation.CREATE)) {
            type.addMethod(create(resource));
        }
        if (resource.supports(Operation.UPDATE)) {
            type.addMethod(change(resource, "update", names.update()));
        }
        if (resource.supports(Operation.PATCH)) {
            type.addMethod(change(resource, "patch", names.patch()));
        }
        if (resource.supports(Operation.DELETE)) {
            type.addMethod(delete(resource));
        }
        type.addMethods(new PassedWrites(platform, resource).methods());
        type.addMethods(new UpsertMethods(platform, resource).methods());
        type.addMethods(new BulkMethods(platform, resource).methods());
        type.addMethods(new ConventionMethods(platform, resource).methods());
        type.addMethods(new LinkMethods(platform, resource).methods());
        type.addMethods(transitions.methods());
        return List.of(new JavaType(names.service(), type));
    }

    // @Transactional
    // public ArticleView create(ArticleCreate input) {
    //     validator.validate(input);
    //     Article article = mapper.toEntity(input);
    //     hooks.beforeCreate(article, input);
    //     repository.insert(article);
    //     hooks.afterCreate(article);
    //     repository.flush(article);
    //     return mapper.toView(article);
    // }
    private MethodSpec create(Resource resource) {
        Names names = resource.names();
        String entity = names.variable();
        return writing("create", names.view())
                .addParameter(names.create(), "input")
                .addStatement("validator.validate(input)")
                .addStatement("$T $N = mapper.toEntity(input)", resource.entity(), entity)
                .addStatement("hooks.beforeCreate($N, input)", entity)
                .addStatement("repository.insert($N)", entity)
                .addStatement("hooks.afterCreate($N)", entity)
                .addStatement("repository.flush($L)", flushed(resource))
                .addStatement("return mapper.toView($N)", entity)
                .build();
    }

    // @Transactional
    // public ArticleView update(Long id, ArticleUpdate input) {
    //     validator.validate(input);
    //     Article article = repository.require(id);
    //     precondition.check(article.getVersion());
    //     mapper.update(article, input);
    //     ...
    private MethodSpec change(Resource resource, String name, ClassName input) {
        Names names = resource.names();
        String entity = names.variable();
        TreeMethods tree = new TreeMethods(platform, resource);
        boolean needsEntity = name.equals("patch") && resource.patchesCompletely();
        CodeBlock find = CodeBlock.of("$T $N = repository.require(id)", resource.entity(), entity);
        CodeBlock validate = CodeBlock.of("validator.validate(input$L)", needsEntity ? ", " + entity : "");
        VersionCount versions = new VersionCount(resource);
        return writing(name, names.view())
                .addParameter(resource.identity().type(), "id")
                .addParameter(input, "input")
                .addParameters(precondition(platform, resource))
                .addStatement(needsEntity ? find : validate)
                .addStatement(needsEntity ? validate : find)
                .addCode(checked(resource))
                .addCode(versions.remember())
                .addCode(tree.parent())
                .addStatement("mapper.$N($N, input)", name, entity)
                .addStatement("hooks.before$L($N, input)", Names.capitalise(name), entity)
                .addStatement("repository.flush($L)", flushed(resource))
                .addCode(name.equals("patch") ? versions.countPatch() : versions.countUpdate())
                .addCode(tree.checkMove())
                .addStatement("hooks.afterUpdate($N)", entity)
                .addStatement("repository.flush($L)", flushed(resource))
                .addStatement("return mapper.toView($N)", entity)
                .build();
    }

    static List<ParameterSpec> precondition(Platform platform, Resource resource) {
        ClassName type = platform.support().precondition();
        return resource.isVersioned()
                ? List.of(ParameterSpec.builder(type, "precondition").build())
                : List.of();
    }

    // precondition.check(article.getVersion());
    static CodeBlock checked(Resource resource) {
        CodeBlock.Builder check = CodeBlock.builder();
        resource.version()
                .ifPresent(version -> check.addStatement(
                        "precondition.check($L)",
                        version.access().read(resource.names().variable())));
        return check.build();
    }

    // @Transactional
    // public void delete(Long id, Precondition precondition) {
    //     hooks.beforeDelete(id);
    //     repository.delete(id, precondition);
    //     hooks.afterDelete(id);
    // }
    private MethodSpec delete(Resource resource) {
        return writing("delete", TypeName.VOID)
                .addParameter(resource.identity().type(), "id")
                .addParameters(precondition(platform, resource))
                .addStatement("hooks.beforeDelete(id)")
                .addStatement("repository.delete(id$L)", resource.isVersioned() ? ", precondition" : "")
                .addStatement("hooks.afterDelete(id)")
                .build();
    }

    /** What a repository needs to explain a refusal. */
    static String flushed(Resource resource) {
        return resource.isDiagnosed() ? resource.names().variable() : "";
    }

    private MethodSpec.Builder writing(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotations(platform.beans().transaction())
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
