package dev.ssot.processor.generate.platform;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** How a framework declares, injects and wraps beans. */
public interface BeanDialect {

    /** {@code @Component}: a bean of no special kind. */
    List<AnnotationSpec> component();

    /** {@code @Repository}. */
    List<AnnotationSpec> repository();

    /** {@code @Service}. */
    List<AnnotationSpec> service();

    /** What a bean's constructor needs; nothing where the only constructor is found by itself. */
    List<AnnotationSpec> constructor();

    /**
     * Whether beans need a constructor without parameters, for proxies that are subclasses.
     *
     * @param extended whether applications may extend the bean: what a runtime adds to beans it does not add to their superclasses
     */
    boolean areProxied(boolean extended);

    /** {@code @Transactional}. */
    List<AnnotationSpec> transaction();

    /** {@code @Transactional(readOnly = true)}. */
    List<AnnotationSpec> readTransaction();

    /** {@code ObjectProvider<ArticleHooks>}: a bean that users may or may not have. */
    TypeName optional(ClassName bean);

    /** {@code hooks.getIfAvailable(ArticleHooks::none)}: the user's bean, or what a static method without parameters makes. */
    CodeBlock optionalOrElse(String provider, ClassName bean, String factory);
}
