package dev.ssot.processor.generate.platform.jakarta;

import com.palantir.javapoet.ClassName;

/** The types of Jakarta CDI, Transactions and REST that generated code uses. */
final class JakartaTypes {

    static final ClassName APPLICATION_SCOPED = ClassName.get("jakarta.enterprise.context", "ApplicationScoped");
    static final ClassName INSTANCE = ClassName.get("jakarta.enterprise.inject", "Instance");
    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");
    static final ClassName TRANSACTIONAL = ClassName.get("jakarta.transaction", "Transactional");

    private static final String REST = "jakarta.ws.rs";
    private static final String CORE = REST + ".core";
    static final ClassName PATH = ClassName.get(REST, "Path");
    static final ClassName PATH_PARAM = ClassName.get(REST, "PathParam");
    static final ClassName HEADER_PARAM = ClassName.get(REST, "HeaderParam");
    static final ClassName PRODUCES = ClassName.get(REST, "Produces");
    static final ClassName CONSUMES = ClassName.get(REST, "Consumes");
    static final ClassName CONTEXT = ClassName.get(CORE, "Context");
    static final ClassName MEDIA_TYPE = ClassName.get(CORE, "MediaType");
    static final ClassName RESPONSE = ClassName.get(CORE, "Response");
    static final ClassName URI_INFO = ClassName.get(CORE, "UriInfo");

    private JakartaTypes() {}

    /** {@code @GET}. */
    static ClassName method(String name) {
        return ClassName.get(REST, name);
    }
}
