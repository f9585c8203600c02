package dev.ssot.processor.generate.platform;

import com.palantir.javapoet.ClassName;

/** The types of Jakarta Persistence and Jakarta Validation that generated code uses. */
public final class JpaTypes {

    public static final ClassName ENTITY_MANAGER = ClassName.get("jakarta.persistence", "EntityManager");
    public static final ClassName PERSISTENCE_EXCEPTION = ClassName.get("jakarta.persistence", "PersistenceException");
    public static final ClassName LOCK_MODE = ClassName.get("jakarta.persistence", "LockModeType");
    public static final ClassName QUERY = ClassName.get("jakarta.persistence", "Query");
    public static final ClassName CONSTRAINT_VIOLATION_EXCEPTION =
            ClassName.get("jakarta.validation", "ConstraintViolationException");
    public static final ClassName VALIDATOR = ClassName.get("jakarta.validation", "Validator");

    private JpaTypes() {}
}
