package dev.ssot.processor.model;

/**
 * How clients and caches tell whether what they have is still good.
 *
 * @param coveredByVersion whether nothing that is shown changes without the version, if there is a version
 * @param ifMatchRequired whether clients must say which version they change or delete
 * @param cacheControl what {@code Cache-Control} says of what is read; "" for what the generated code says by itself
 */
public record Freshness(boolean coveredByVersion, boolean ifMatchRequired, String cacheControl) {

    /** Of an entity that says nothing about it. */
    public static final Freshness DEFAULT = new Freshness(true, false, "");
}
