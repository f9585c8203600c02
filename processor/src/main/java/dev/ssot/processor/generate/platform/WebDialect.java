package dev.ssot.processor.generate.platform;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ssot.processor.web.Endpoint;
import java.util.List;

/** How a web framework says what an endpoint is. */
public interface WebDialect {

    /** What the framework's people call things. */
    Terms terms();

    /** The annotations of a controller, {@code path} being the whole path of its resource. */
    List<AnnotationSpec> controller(String path);

    /** The annotations of an endpoint's method. */
    List<AnnotationSpec> endpoint(Endpoint endpoint);

    /** The method's parameter for a variable of the path. */
    ParameterSpec variable(String name, TypeName type);

    /** The method's parameter that holds all query parameters. */
    ParameterSpec query();

    /** The method's parameter for a header: its text, or null where the request has none. */
    ParameterSpec header(String header, String name, TypeName type);

    /** The method's parameter for the body. */
    ParameterSpec body(TypeName type);

    /** What the method returns when the service returns {@code result}. */
    TypeName response(Endpoint endpoint, TypeName result);

    /**
     * The statement that answers a creation with 201 and the location of {@code created}.
     *
     * @param path the whole path of the resource
     * @param item the path of one resource below that of all, such as {@code /{id}}
     * @param key the values of its variables
     */
    CodeBlock created(String path, String item, CodeBlock key);

    /**
     * The statements that answer 201 and the location of {@code upserted.view()}, whose key is {@code key}, if it was created.
     *
     * @param path the whole path of the resource
     */
    CodeBlock upserted(String path, CodeBlock key);

    /**
     * What the framework's people call things.
     *
     * @param suffix what the name of a class that serves an entity ends with
     * @param queryParameters the map of lists that {@link #query} holds
     * @param supportFolder the folder of the support source set that has the framework's classes
     */
    record Terms(String suffix, String queryParameters, String supportFolder) {}
}
