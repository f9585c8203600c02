package dev.ssot.processor.generate.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.Collaborator;
import dev.ssot.processor.generate.Collaborators;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.KeyCode;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.SupportTypes;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.SubResource;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code AuthorSubResources}: lists of other entities, each kept to those of one author. */
public final class SubResourcesGenerator implements ResourceGenerator {

    private final Platform platform;
    private final SupportTypes support;

    public SubResourcesGenerator(Platform platform) {
        this.platform = platform;
        this.support = platform.support();
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (resource.subResources().isEmpty()) {
            return List.of();
        }
        Names names = resource.names();
        List<ClassName> services = Stream.concat(
                        Stream.of(names.service()),
                        resource.subResources().stream()
                                .map(part -> part.target().service()))
                .distinct()
                .toList();
        TypeSpec.Builder type = TypeSpec.classBuilder(names.subResources())
                .addJavadoc("Lists what belongs to $L.", English.withArticle(names.noun()))
                .addAnnotations(platform.beans().service())
                .addModifiers(Modifier.PUBLIC);
        List<Collaborator> collaborators = services.stream()
                .map(service -> Collaborator.plain(service, field(service)))
                .toList();
        new Collaborators(platform, collaborators).addTo(type);
        for (SubResource part : resource.subResources()) {
            type.addMethod(list(resource, part));
            if (part.counted()) {
                type.addMethod(count(resource, part));
            }
        }
        resource.subResources().forEach(part -> type.addMethod(of(resource, part)));
        return List.of(new JavaType(names.subResources(), type.addMethod(require(resource))));
    }

    // public Page<ArticleView> listArticles(Long id, ArticleQuery query) {
    //     Page<ArticleView> page = articleService.list(query, articlesOf(id));
    //     if (page.items().isEmpty()) {
    //         require(id);
    //     }
    //     return page;
    // }
    private MethodSpec list(Resource resource, SubResource part) {
        TypeName page = ParameterizedTypeName.get(support.page(), part.target().view());
        return reading(resource, part.listMethod(), page)
                .addJavadoc(
                        "The $L of $L; 404 if there is no such $L.",
                        part.words(),
                        English.withArticle(resource.names().noun()),
                        resource.names().noun())
                .addParameter(part.target().query(), "query")
                .addStatement("$T page = $N.list(query, $N(id))", page, service(part), restriction(part))
                .addCode(requireIf("page.items().isEmpty()"))
                .addStatement("return page")
                .build();
    }

    private MethodSpec count(Resource resource, SubResource part) {
        MethodSpec.Builder method = reading(resource, part.countMethod(), TypeName.LONG)
                .addJavadoc(
                        "The number of $L of $L; 404 if there is no such $L.",
                        part.words(),
                        English.withArticle(resource.names().noun()),
                        resource.names().noun());
        if (part.filtered()) {
            method.addParameter(part.target().filter(), "filter");
        }
        return method.addStatement(
                        "long count = $N.count($L$N(id))",
                        service(part),
                        part.filtered() ? "filter, " : "",
                        restriction(part))
                .addCode(requireIf("count == 0"))
                .addStatement("return count")
                .build();
    }

    /** What the owner is only asked for when nothing belongs to it, as is the case if it does not exist. */
    private static CodeBlock requireIf(String condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("require(id)")
                .endControlFlow()
                .build();
    }

    // private static Where articlesOf(Long id) {
    //     return new Where().and("e.author.id = :_owner", "_owner", id);
    // }
    private MethodSpec of(Resource resource, SubResource part) {
        return MethodSpec.methodBuilder(restriction(part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(support.where())
                .addParameter(key(resource), "id")
                .addStatement(
                        "return new $T()$L.and($S,$W$S, $L)",
                        support.where(),
                        liveOwner(resource),
                        part.condition(),
                        SubResource.OWNER,
                        new KeyCode(resource).ofEntity())
                .build();
    }

    // .restrict("exists (select o.id from Author o where o.id = :_owner and o.deletedAt is null)")
    private static CodeBlock liveOwner(Resource resource) {
        return Conventions.live(resource, SubResource.OWNER)
                .map(live -> CodeBlock.of("\n.restrict($S)\n", live))
                .orElse(CodeBlock.of(""));
    }

    // private void require(Long id) {
    //     if (!authorService.exists(id)) {
    //         throw ProblemException.notFound("author", id);
    //     }
    // }
    private MethodSpec require(Resource resource) {
        return MethodSpec.methodBuilder("require")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(key(resource), "id")
                .beginControlFlow("if (!$N.exists(id))", field(resource.names().service()))
                .addStatement(
                        "throw $T.notFound($S, id)",
                        support.problemException(),
                        resource.names().noun())
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder reading(Resource resource, String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(key(resource), "id");
    }

    private static TypeName key(Resource resource) {
        return resource.identity().type();
    }

    private static String service(SubResource part) {
        return field(part.target().service());
    }

    private static String restriction(SubResource part) {
        return part.name() + "Of";
    }

    private static String field(ClassName service) {
        return Names.decapitalise(service.simpleName());
    }
}
