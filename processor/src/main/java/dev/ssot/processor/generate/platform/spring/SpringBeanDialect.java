package dev.ssot.processor.generate.platform.spring;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.BeanDialect;
import java.util.List;

/** Spring's stereotypes and transactions. */
public final class SpringBeanDialect implements BeanDialect {

    @Override
    public List<AnnotationSpec> component() {
        return only(SpringTypes.COMPONENT);
    }

    @Override
    public List<AnnotationSpec> repository() {
        return only(SpringTypes.REPOSITORY);
    }

    @Override
    public List<AnnotationSpec> service() {
        return only(SpringTypes.SERVICE);
    }

    @Override
    public List<AnnotationSpec> constructor() {
        return List.of();
    }

    /** By proxies that need no constructor. */
    @Override
    public boolean areProxied(boolean extended) {
        return false;
    }

    @Override
    public List<AnnotationSpec> transaction() {
        return only(SpringTypes.TRANSACTIONAL);
    }

    @Override
    public List<AnnotationSpec> readTransaction() {
        return List.of(AnnotationSpec.builder(SpringTypes.TRANSACTIONAL)
                .addMember("readOnly", "true")
                .build());
    }

    @Override
    public TypeName optional(ClassName bean) {
        return ParameterizedTypeName.get(SpringTypes.OBJECT_PROVIDER, bean);
    }

    @Override
    public CodeBlock optionalOrElse(String provider, ClassName bean, String factory) {
        return CodeBlock.of("$N.getIfAvailable($T::$N)", provider, bean, factory);
    }

    private static List<AnnotationSpec> only(ClassName annotation) {
        return List.of(AnnotationSpec.builder(annotation).build());
    }
}
