package dev.ssot.processor.read;

import dev.ssot.processor.model.ClassPath;
import javax.lang.model.util.Elements;

/** Looks for one characteristic type of each library. */
public final class ClassPathReader {

    private final Elements elements;

    public ClassPathReader(Elements elements) {
        this.elements = elements;
    }

    public ClassPath read() {
        return new ClassPath(
                has("org.springframework.web.servlet.config.annotation.WebMvcConfigurer"),
                has("org.springframework.stereotype.Service"),
                has("org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory"),
                has("jakarta.enterprise.context.ApplicationScoped"),
                has("jakarta.transaction.Transactional"),
                has("jakarta.validation.Validator"),
                has("com.fasterxml.jackson.annotation.JsonInclude"),
                has("org.jspecify.annotations.NullMarked"));
    }

    private boolean has(String qualifiedName) {
        return elements.getTypeElement(qualifiedName) != null;
    }
}
