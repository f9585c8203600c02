package dev.ssot.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Nullness;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Resource;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Gives beans the constructor without parameters that the proxies and interceptors of CDI need: a class that has none is an
 * unproxyable bean type (Jakarta CDI 4.0, "Unproxyable bean types").
 *
 * @param generator what makes the beans, or anything else
 */
record ProxyableBeans(ResourceGenerator generator, Nullness nullness) implements ResourceGenerator {

    @Override
    public List<JavaType> generate(Resource resource, Application application) {
        return generator.generate(resource, application).stream()
                .map(this::proxyable)
                .toList();
    }

    // private ArticleService service;
    //
    // @Inject
    // public ArticleEndpoint(ArticleService service) {
    //     this.service = service;
    // }
    //
    // /** For the proxies of CDI. */
    // @SuppressWarnings("NullAway.Init")
    // protected ArticleEndpoint() {}
    private JavaType proxyable(JavaType bean) {
        TypeSpec type = bean.type().build();
        if (type.methodSpecs().stream().noneMatch(ProxyableBeans::isInjected)) {
            return bean;
        }
        TypeSpec.Builder copy = TypeSpec.classBuilder(bean.name())
                .addJavadoc(type.javadoc())
                .addAnnotations(type.annotations())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .addTypes(type.typeSpecs());
        type.fieldSpecs().forEach(field -> copy.addField(assignable(field)));
        for (MethodSpec method : type.methodSpecs()) {
            copy.addMethod(method);
            if (isInjected(method)) {
                copy.addMethod(forProxies());
            }
        }
        return new JavaType(bean.name(), copy);
    }

    private static boolean isInjected(MethodSpec method) {
        return method.isConstructor() && !method.annotations().isEmpty();
    }

    private static FieldSpec assignable(FieldSpec field) {
        return field.modifiers().contains(Modifier.STATIC)
                ? field
                : FieldSpec.builder(field.type(), field.name(), Modifier.PRIVATE)
                        .build();
    }

    private MethodSpec forProxies() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For the proxies of CDI.")
                .addModifiers(Modifier.PROTECTED);
        if (nullness.stated()) {
            constructor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway.Init")
                    .build());
        }
        return constructor.build();
    }
}
