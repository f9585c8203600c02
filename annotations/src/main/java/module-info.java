/** The annotations that turn JPA entities into a REST API. Needed by the compiler only: {@code requires static dev.ssot}. */
module dev.ssot {
    exports dev.ssot;
}
