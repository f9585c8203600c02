package dev.ssot;

/** What clients can do with a resource; each constant is one route. */
public enum Operation {
    /** {@code GET /articles}: a page of the resources that match the query. */
    LIST,
    /** {@code GET /articles/{id}}, and {@code HEAD}. */
    GET,
    /** {@code GET /articles/count}: how many resources match the filter. */
    COUNT,
    /** {@code POST /articles}. */
    CREATE,
    /** {@code PUT /articles/{id}}: replaces all writable attributes. */
    UPDATE,
    /** {@code PATCH /articles/{id}}: merges (RFC 7396): absent keeps, {@code null} clears, a value replaces. */
    PATCH,
    /** {@code DELETE /articles/{id}}. */
    DELETE
}
