package dev.ssot.processor.generate.dto;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.JavaType;
import dev.ssot.processor.generate.ResourceGenerator;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.English;
import dev.ssot.processor.model.Members;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.ValueCollections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates {@code ArticleView}: the only form in which an entity leaves the server. */
public final class ViewGenerator implements ResourceGenerator {

    private static final ClassName JSON_INCLUDE = ClassName.get("com.fasterxml.jackson.annotation", "JsonInclude");

    private final Platform platform;

    public ViewGenerator(Platform platform) {
        this.platform = platform;
    }

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        if (!resource.inheritance().isRoot()) {
            return List.of(view(resource));
        }
        Stream<JavaType> subtypes = resource.inheritance().unexposed().stream().map(this::view);
        return Stream.concat(Stream.of(new PolymorphicView(platform, resource).type()), subtypes)
                .toList();
    }

    private JavaType view(Resource resource) {
        Names names = resource.names();
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.view())
                .addJavadoc("$L", javadoc(resource))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(superinterface(resource))
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameters(components(resource))
                        .build());
        new AbsentMembers(resource).compactConstructor().ifPresent(type::addMethod);
        new SelectedConstructor(platform.nullness()).of(selected(resource)).ifPresent(type::addMethod);
        resource.version().ifPresent(version -> type.addMethod(entityTag(version)));
        Members members = new Members(names);
        new ValueCollections(resource)
                .shown()
                .forEach(values -> type.addMethod(wither(resource, values.member(), members.shown(values))));
        resource.expandableToMany()
                .forEach(relation ->
                        type.addMethod(wither(resource, members.expandedName(relation), members.expanded(relation))));
        resource.compositeKey().ifPresent(key -> type.addType(new KeyRecord(platform, resource, key).type()));
        type.addTypes(new TargetKeyRecords(platform, resource).types());
        type.addTypes(new SummaryRecords(platform, resource).types());
        if (resource.sparse()) {
            SparseView sparse = new SparseView(platform, resource);
            type.addMethod(sparse.only()).addType(sparse.field());
        }
        return new JavaType(names.view(), type);
    }

    private ClassName superinterface(Resource resource) {
        Optional<Names> root = resource.inheritance().root();
        if (root.isPresent()) {
            return root.get().view();
        }
        return resource.isVersioned()
                ? platform.support().versioned(resource.freshness().coveredByVersion())
                : platform.support().view();
    }

    // @Override
    // public EntityTag entityTag() {
    //     return EntityTag.ofVersion(version);
    // }
    private MethodSpec entityTag(Attribute version) {
        return MethodSpec.methodBuilder("entityTag")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(platform.support().entityTag())
                .addStatement("return $T.ofVersion($N)", platform.support().entityTag(), version.member())
                .build();
    }

    private List<ParameterSpec> components(Resource resource) {
        return selected(resource).stream()
                .map(SelectedConstructor.Component::parameter)
                .toList();
    }

    /** The members of a view in order: what is always shown, then what is expanded. */
    private List<SelectedConstructor.Component> selected(Resource resource) {
        Members members = new Members(resource.names());
        List<SelectedConstructor.Component> components = new ArrayList<>();
        for (Attribute attribute : resource.shown()) {
            boolean nullable = (!attribute.required() && !attribute.isElements())
                    || resource.choosable().contains(attribute);
            TypeName type = platform.nullness().type(members.shown(attribute), nullable);
            ParameterSpec component =
                    ParameterSpec.builder(type, attribute.member()).build();
            components.add(SelectedConstructor.Component.of(component, attribute, nullable));
        }
        for (Attribute relation : resource.expandable()) {
            TypeName type = platform.nullness().nullable(members.expanded(relation));
            components.add(SelectedConstructor.Component.of(ParameterSpec.builder(type, members.expandedName(relation))
                    .addAnnotations(presentOnly())
                    .build()));
        }
        return components;
    }

    // @JsonInclude(JsonInclude.Include.NON_NULL)
    private List<AnnotationSpec> presentOnly() {
        return platform.jackson()
                ? List.of(AnnotationSpec.builder(JSON_INCLUDE)
                        .addMember("value", "$T.Include.NON_NULL", JSON_INCLUDE)
                        .build())
                : List.of();
    }

    /** Whether the view of the entity above adds the same to all below it. */
    private static boolean isInherited(Resource resource, String member) {
        Members members = new Members(resource.names());
        return resource.expandableToMany().stream()
                .filter(relation -> members.expandedName(relation).equals(member))
                .anyMatch(relation -> resource.inheritance().expansions().containsKey(relation.name()));
    }

    // ArticleView withComments(List<CommentSummary> comments) {
    //     return new ArticleView(id, title, authorId, author, comments);
    // }
    private MethodSpec wither(Resource resource, String name, TypeName type) {
        CodeBlock arguments = components(resource).stream()
                .map(component -> CodeBlock.of("$N", component.name()))
                .collect(CodeBlock.joining(",$W"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("with" + Names.capitalise(name));
        if (isInherited(resource, name)) {
            method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        }
        return method.returns(resource.names().view())
                .addParameter(type, name)
                .addStatement("return new $T($L)", resource.names().view(), arguments)
                .build();
    }

    private static String javadoc(Resource resource) {
        StringBuilder javadoc =
                new StringBuilder(English.withArticle(resource.names().noun())).append(" as clients see it.");
        javadoc.setCharAt(0, Character.toUpperCase(javadoc.charAt(0)));
        Members members = new Members(resource.names());
        List<String> expansions = new ArrayList<>();
        for (Attribute relation : resource.expandable()) {
            String cap = relation.isToMany()
                    ? ", " + relation.expansion().orElseThrow().max() + " at most"
                    : "";
            expansions.add("\n@param " + members.expandedName(relation) + " present if expanded" + cap);
        }
        return javadoc + (expansions.isEmpty() ? "" : "\n" + String.join("", expansions));
    }
}
