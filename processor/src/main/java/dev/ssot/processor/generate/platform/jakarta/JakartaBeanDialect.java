package dev.ssot.processor.generate.platform.jakarta;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.generate.platform.BeanDialect;
import java.util.List;

/** CDI beans and Jakarta Transactions, as far as they are on the class path; plain classes where they are not. */
public final class JakartaBeanDialect implements BeanDialect {

    private final boolean cdi;
    private final boolean transactions;
    private final boolean proxied;

    /**
     * Makes a dialect.
     *
     * @param proxied whether beans need a constructor for proxies, which some runtimes add by themselves
     */
    public JakartaBeanDialect(boolean cdi, boolean transactions, boolean proxied) {
        this.cdi = cdi;
        this.transactions = transactions;
        this.proxied = proxied;
    }

    @Override
    public List<AnnotationSpec> component() {
        return onlyIf(cdi, JakartaTypes.APPLICATION_SCOPED);
    }

    @Override
    public List<AnnotationSpec> repository() {
        return component();
    }

    @Override
    public List<AnnotationSpec> service() {
        return component();
    }

    @Override
    public List<AnnotationSpec> constructor() {
        return onlyIf(cdi, JakartaTypes.INJECT);
    }

    @Override
    public boolean areProxied(boolean extended) {
        return cdi && (proxied || extended);
    }

    @Override
    public List<AnnotationSpec> transaction() {
        return onlyIf(transactions, JakartaTypes.TRANSACTIONAL);
    }

    @Override
    public List<AnnotationSpec> readTransaction() {
        return transaction();
    }

    @Override
    public TypeName optional(ClassName bean) {
        return cdi ? ParameterizedTypeName.get(JakartaTypes.INSTANCE, bean) : bean;
    }

    @Override
    public CodeBlock optionalOrElse(String provider, ClassName bean, String factory) {
        return cdi
                ? CodeBlock.of("$1N.isUnsatisfied() ? $2T.$3N() : $1N.get()", provider, bean, factory)
                : CodeBlock.of("$N", provider);
    }

    private static List<AnnotationSpec> onlyIf(boolean present, ClassName annotation) {
        return present ? List.of(AnnotationSpec.builder(annotation).build()) : List.of();
    }
}
