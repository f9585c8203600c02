package dev.ssot.processor.model;

/**
 * A relation to many whose other end is listed below each resource: {@code /authors/{id}/articles}.
 *
 * @param name the relation's name
 * @param path its path below the resource, such as {@code /articles}
 * @param target the names of what is generated for the other end
 * @param counted whether the other end can be counted as well
 * @param filtered whether a list of the other end can be narrowed
 * @param sparse whether clients choose which fields of the other end are shown
 * @param cacheControl what {@code Cache-Control} says of the other end; "" for what the generated code says by itself
 * @param condition in JPQL, what holds for entities of the other end that belong to {@link #OWNER}
 * @param origin where the relation is declared to be a sub-resource
 */
public record SubResource(
        String name,
        String path,
        Names target,
        boolean counted,
        boolean filtered,
        boolean sparse,
        String cacheControl,
        String condition,
        Origin origin) {

    /** The parameter that holds the owner's key: no attribute is called like this, so no filter is. */
    public static final String OWNER = "_owner";

    /** {@code listArticles}. */
    public String listMethod() {
        return "list" + Names.capitalise(name);
    }

    /** {@code countArticles}. */
    public String countMethod() {
        return "count" + Names.capitalise(name);
    }

    /** The relation in running text: {@code featured articles}. */
    public String words() {
        return Names.words(name, " ");
    }
}
