package dev.ssot.processor.generate.platform;

import dev.ssot.processor.generate.platform.jakarta.JakartaBeanDialect;
import dev.ssot.processor.generate.platform.spring.SpringBeanDialect;
import dev.ssot.processor.generate.platform.spring.SpringWebDialect;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.ClassPath;
import java.util.Optional;

/** Decides by the class path which frameworks the generated code stands on. */
public final class Platforms {

    private Platforms() {}

    /**
     * Decides.
     *
     * @param web whether a web layer is wanted at all
     */
    public static Platform of(ClassPath classPath, ApiInfo info, boolean web) {
        SupportTypes support = new SupportTypes(info.supportPackage());
        BeanDialect beans = classPath.springContext()
                ? new SpringBeanDialect()
                : new JakartaBeanDialect(classPath.cdi(), classPath.jakartaTransactions());
        Optional<WebDialect> dialect =
                web && classPath.springWebMvc() ? Optional.of(new SpringWebDialect(support)) : Optional.empty();
        return new Platform(
                dialect,
                beans,
                new Nullness(classPath.jspecify()),
                support,
                classPath.jackson(),
                classPath.beanValidation(),
                classPath.tomcat());
    }
}
