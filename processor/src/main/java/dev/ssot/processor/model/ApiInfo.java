package dev.ssot.processor.model;

/**
 * What all resources of an application share.
 *
 * @param packageName the application's package; the empty string is the unnamed one
 * @param basePath "" or a path such as {@code /api}
 */
public record ApiInfo(String packageName, String title, String version, String basePath) {

    /** The package of the classes that exist once per application. */
    public String supportPackage() {
        return packageName.isEmpty() ? "api" : packageName + ".api";
    }
}
