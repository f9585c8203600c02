package com.example.peer;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.rest.core.config.RepositoryRestConfiguration;
import org.springframework.data.rest.core.event.ValidatingRepositoryEventListener;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

/** Shows ids, offers the projection, and answers invalid input with 400 rather than 500. */
@Configuration
public class RestConfiguration implements RepositoryRestConfigurer {

    private final Validator validator;

    RestConfiguration(Validator mvcValidator) {
        validator = mvcValidator;
    }

    @Override
    public void configureRepositoryRestConfiguration(RepositoryRestConfiguration configuration, CorsRegistry cors) {
        configuration.exposeIdsFor(Article.class, Author.class);
        configuration.getProjectionConfiguration().addProjection(WithAuthor.class);
    }

    @Override
    public void configureValidatingRepositoryEventListener(ValidatingRepositoryEventListener listener) {
        listener.addValidator("beforeCreate", validator);
        listener.addValidator("beforeSave", validator);
    }
}
