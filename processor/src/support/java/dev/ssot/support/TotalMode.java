package dev.ssot.support;

/** Whether a list is counted as a whole, which can cost more than the list itself. */
public enum TotalMode implements Named {
    NONE,
    /** By counting all. */
    EXACT,
    /** By counting up to a limit, or by what the database knows without counting. */
    ESTIMATED
}
