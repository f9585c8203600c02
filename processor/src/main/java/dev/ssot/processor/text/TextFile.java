package dev.ssot.processor.text;

/**
 * A file of text.
 *
 * @param kind where it goes
 * @param packageName the package of a Java source; "" for a resource
 * @param name a class's simple name, or a resource's path such as {@code META-INF/openapi.json}
 */
public record TextFile(Kind kind, String packageName, String name, String content) {

    /** Where a file goes. */
    public enum Kind {
        JAVA,
        RESOURCE
    }

    public static TextFile java(String packageName, String simpleName, String content) {
        return new TextFile(Kind.JAVA, packageName, simpleName, content);
    }

    public static TextFile resource(String path, String content) {
        return new TextFile(Kind.RESOURCE, "", path, content);
    }
}
