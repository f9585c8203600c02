package dev.ssot.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A bean that a generated bean works with.
 *
 * @param type the type of what is kept of it
 * @param injected the type of the constructor's parameter
 * @param value what the constructor keeps
 */
public record Collaborator(TypeName type, String name, TypeName injected, CodeBlock value) {

    /** One that is kept as it is injected. */
    public static Collaborator plain(ClassName type, String name) {
        return new Collaborator(type, name, type, CodeBlock.of("$N", name));
    }

    /** Adds the fields, and the constructor that fills them. */
    // private final ArticleService service;
    //
    // public ArticleController(ArticleService service) {
    //     this.service = service;
    // }
    public static void addTo(
            TypeSpec.Builder type, List<Collaborator> collaborators, Iterable<AnnotationSpec> annotations) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addAnnotations(annotations).addModifiers(Modifier.PUBLIC);
        for (Collaborator collaborator : collaborators) {
            type.addField(collaborator.type(), collaborator.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor
                    .addParameter(collaborator.injected(), collaborator.name())
                    .addStatement("this.$N = $L", collaborator.name(), collaborator.value());
        }
        type.addMethod(constructor.build());
    }
}
