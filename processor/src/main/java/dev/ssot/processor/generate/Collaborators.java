package dev.ssot.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ssot.processor.generate.platform.Platform;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All that a generated bean works with: its fields, and the constructors that it needs for them. */
public record Collaborators(Platform platform, List<Collaborator> all) {

    /** Adds the fields and constructors; none to a bean that works alone. */
    public void addTo(TypeSpec.Builder bean) {
        if (!all.isEmpty()) {
            add(bean, platform.beans().areProxied(false));
        }
    }

    /** Adds them to a bean that applications may extend. */
    public void addToExtensible(TypeSpec.Builder bean) {
        add(bean, platform.beans().areProxied(true));
    }

    private void add(TypeSpec.Builder bean, boolean proxied) {
        Modifier[] modifiers =
                proxied ? new Modifier[] {Modifier.PRIVATE} : new Modifier[] {Modifier.PRIVATE, Modifier.FINAL};
        all.forEach(collaborator -> bean.addField(collaborator.type(), collaborator.name(), modifiers));
        bean.addMethod(constructor());
        if (proxied) {
            bean.addMethod(forProxies());
        }
    }

    // public ArticleService(ArticleRepository repository, ObjectProvider<ArticleHooks> hooks) {
    //     this.repository = repository;
    //     this.hooks = hooks.getIfAvailable(ArticleHooks::none);
    // }
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addAnnotations(platform.beans().constructor())
                .addModifiers(Modifier.PUBLIC)
                .addParameters(
                        all.stream().map(Collaborator::injected).distinct().toList());
        all.forEach(
                collaborator -> constructor.addStatement("this.$N = $L", collaborator.name(), collaborator.value()));
        return constructor.build();
    }

    // /** For the proxies of CDI. */
    // @SuppressWarnings("NullAway.Init")
    // protected ArticleService() {}
    private MethodSpec forProxies() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For the proxies of CDI.")
                .addModifiers(Modifier.PROTECTED);
        if (platform.nullness().stated()) {
            constructor.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "NullAway.Init")
                    .build());
        }
        return constructor.build();
    }
}
