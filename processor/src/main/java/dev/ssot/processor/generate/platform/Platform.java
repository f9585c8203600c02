package dev.ssot.processor.generate.platform;

import java.util.Optional;

/**
 * What the generated code stands on.
 *
 * @param web the web framework, if there is one
 * @param jackson whether records may carry Jackson's annotations
 * @param beanValidation whether Bean Validation can be asked
 * @param tomcat whether Spring Boot may run on Tomcat
 */
public record Platform(
        Optional<WebDialect> web,
        BeanDialect beans,
        Nullness nullness,
        SupportTypes support,
        boolean jackson,
        boolean beanValidation,
        boolean tomcat) {}
