package dev.ssot.processor.generate.platform;

import dev.ssot.processor.generate.platform.jakarta.JakartaBeanDialect;
import dev.ssot.processor.generate.platform.jakarta.JakartaWebDialect;
import dev.ssot.processor.generate.platform.spring.SpringBeanDialect;
import dev.ssot.processor.generate.platform.spring.SpringWebDialect;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.ClassPath;
import dev.ssot.processor.model.WebTarget;
import java.util.Optional;

/** Decides by the class path which frameworks the generated code stands on. */
public final class Platforms {

    private Platforms() {}

    /** Decides: the beans are those of the web layer's framework, if there is one. */
    public static Platform of(ClassPath classPath, ApiInfo info, WebTarget target) {
        SupportTypes support = new SupportTypes(info.supportPackage());
        return new Platform(
                web(target, support),
                beans(classPath, target),
                new Nullness(classPath.jspecify()),
                support,
                classPath.jackson(),
                classPath.beanValidation(),
                classPath.tomcat());
    }

    private static Optional<WebDialect> web(WebTarget target, SupportTypes support) {
        return switch (target) {
            case SPRING -> Optional.of(new SpringWebDialect(support));
            case JAKARTA -> Optional.of(new JakartaWebDialect(support));
            case NONE -> Optional.empty();
        };
    }

    private static BeanDialect beans(ClassPath classPath, WebTarget target) {
        return classPath.springContext() && target != WebTarget.JAKARTA
                ? new SpringBeanDialect()
                : new JakartaBeanDialect(classPath.cdi(), classPath.jakartaTransactions(), !classPath.arc());
    }
}
