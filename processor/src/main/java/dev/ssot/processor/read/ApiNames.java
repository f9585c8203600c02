package dev.ssot.processor.read;

/** The names of the annotations that are read; none of them is on the processor's class path. */
final class ApiNames {

    static final String SSOT = "dev.ssot.";
    static final String API_RESOURCE = SSOT + "ApiResource";
    static final String API_APPLICATION = SSOT + "ApiApplication";
    static final String FILTERABLE = SSOT + "Filterable";
    static final String SORTABLE = SSOT + "Sortable";
    static final String SEARCHABLE = SSOT + "Searchable";
    static final String FULL_TEXT_SEARCH = SSOT + "FullTextSearch";
    static final String EXPAND = SSOT + "Expand";
    static final String SUBTYPES = SSOT + "Subtypes";
    static final String SUB_RESOURCE = SSOT + "SubResource";
    static final String WRITABLE = SSOT + "Writable";
    static final String READ_ONLY = SSOT + "ReadOnly";
    static final String CREATE_ONLY = SSOT + "CreateOnly";
    static final String WRITE_ONLY = SSOT + "WriteOnly";
    static final String HIDDEN = SSOT + "Hidden";
    static final String CREATED_AT = SSOT + "CreatedAt";
    static final String UPDATED_AT = SSOT + "UpdatedAt";
    static final String IDEMPOTENT = SSOT + "Idempotent";
    static final String BULK = SSOT + "Bulk";
    static final String UPSERT = SSOT + "Upsert";
    static final String CREATED_BY = SSOT + "CreatedBy";
    static final String UPDATED_BY = SSOT + "UpdatedBy";
    static final String SLUG = SSOT + "Slug";
    static final String COUNTER = SSOT + "Counter";
    static final String SOFT_DELETE = SSOT + "SoftDelete";
    static final String TRANSITIONS = SSOT + "Transitions";
    static final String TREE = SSOT + "Tree";

    static final String HTTP_CACHE = SSOT + "HttpCache";

    static final String JPA = "jakarta.persistence.";
    static final String ENTITY = JPA + "Entity";
    static final String MAPPED_SUPERCLASS = JPA + "MappedSuperclass";
    static final String EMBEDDABLE = JPA + "Embeddable";
    static final String ID = JPA + "Id";
    static final String EMBEDDED_ID = JPA + "EmbeddedId";
    static final String ID_CLASS = JPA + "IdClass";
    static final String MAPS_ID = JPA + "MapsId";
    static final String ACCESS = JPA + "Access";
    static final String GENERATED_VALUE = JPA + "GeneratedValue";
    static final String VERSION = JPA + "Version";
    static final String TEMPORAL = JPA + "Temporal";
    static final String TRANSIENT = JPA + "Transient";
    static final String PARENT = "org.hibernate.annotations.Parent";
    static final String IMMUTABLE = "org.hibernate.annotations.Immutable";
    static final String NATURAL_ID = "org.hibernate.annotations.NaturalId";
    static final String COLUMN = JPA + "Column";
    static final String JOIN_COLUMN = JPA + "JoinColumn";
    static final String JOIN_COLUMNS = JPA + "JoinColumns";
    static final String BASIC = JPA + "Basic";
    static final String LOB = JPA + "Lob";
    static final String ASSOCIATION_OVERRIDE = JPA + "AssociationOverride";
    static final String ASSOCIATION_OVERRIDES = JPA + "AssociationOverrides";
    static final String ATTRIBUTE_OVERRIDE = JPA + "AttributeOverride";
    static final String ATTRIBUTE_OVERRIDES = JPA + "AttributeOverrides";
    static final String EMBEDDED = JPA + "Embedded";
    static final String MANY_TO_ONE = JPA + "ManyToOne";
    static final String ONE_TO_ONE = JPA + "OneToOne";
    static final String ONE_TO_MANY = JPA + "OneToMany";
    static final String MANY_TO_MANY = JPA + "ManyToMany";
    static final String ELEMENT_COLLECTION = JPA + "ElementCollection";
    static final String MAP_KEY_CLASS = JPA + "MapKeyClass";
    static final String MAP_KEY_COLUMN = JPA + "MapKeyColumn";
    static final String ORDER_BY = JPA + "OrderBy";
    static final String ORDER_COLUMN = JPA + "OrderColumn";
    static final String DISCRIMINATOR_VALUE = JPA + "DiscriminatorValue";
    static final String TABLE = JPA + "Table";
    static final String ENTITY_LISTENERS = JPA + "EntityListeners";
    static final String PRE_REMOVE = JPA + "PreRemove";
    static final String POST_REMOVE = JPA + "PostRemove";

    /** What Kotlin writes where a type has no question mark. */
    static final String KOTLIN_NOT_NULL = "org.jetbrains.annotations.NotNull";

    /** What Kotlin writes on each of its classes. */
    static final String KOTLIN_CLASS = "kotlin.Metadata";

    static final String CONSTRAINTS = "jakarta.validation.constraints.";
    static final String CONSTRAINT = "jakarta.validation.Constraint";

    private ApiNames() {}
}
