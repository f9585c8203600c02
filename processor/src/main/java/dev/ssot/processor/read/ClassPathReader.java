package dev.ssot.processor.read;

import dev.ssot.processor.model.ClassPath;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Looks for one characteristic type of each library, in a module among those that it reads. */
public final class ClassPathReader {

    private final Elements elements;
    private final Optional<ModuleElement> module;

    /**
     * Makes a reader.
     *
     * @param module the named module that is compiled, if it is one
     */
    public ClassPathReader(Elements elements, Optional<ModuleElement> module) {
        this.elements = elements;
        this.module = module;
    }

    public ClassPath read() {
        return new ClassPath(
                has("org.springframework.web.servlet.config.annotation.WebMvcConfigurer"),
                has("org.springframework.stereotype.Service"),
                has("org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory"),
                has("jakarta.enterprise.context.ApplicationScoped"),
                has("io.quarkus.arc.Arc"),
                has("jakarta.transaction.Transactional"),
                has("jakarta.ws.rs.Path"),
                has("com.fasterxml.jackson.databind.ObjectMapper")
                        && has("com.fasterxml.jackson.datatype.jsr310.JavaTimeModule"),
                has("jakarta.validation.Validator"),
                has("com.fasterxml.jackson.annotation.JsonInclude"),
                has("org.jspecify.annotations.NullMarked"));
    }

    private boolean has(String qualifiedName) {
        TypeElement type = module.isPresent()
                ? elements.getTypeElement(module.get(), qualifiedName)
                : elements.getTypeElement(qualifiedName);
        return type != null;
    }
}
