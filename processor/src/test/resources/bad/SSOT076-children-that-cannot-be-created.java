package bad;

import dev.ssot.*;
import dev.ssot.Writable.Verb;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Order {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Secret> secret;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Priced> priced;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Odd> odd;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Kept> kept;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Titled> titled;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Staged> staged;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Branch> branches;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Movable> movable;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    List<Line> lines;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Adrift> adrift;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Only> only;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Once> once;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    List<Note> notes;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE)
    List<Shown> shown;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Loose> loose;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Looser> looser;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Unset> unset;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Shadowed> shadowed;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true) // error: SSOT024 @5
    @Writable(Verb.CREATE)
    List<Wrapped> wrapped;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "order_id")
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Given> given;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "order_id")
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Referring> referring;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "order_id")
    @Writable(Verb.CREATE) // error: SSOT076 @5
    List<Within> within;
}

@Entity
@ApiResource(operations = {Operation.GET, Operation.PATCH})
class Movable {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Order order;
}

@Entity
@ApiResource(operations = {Operation.LIST, Operation.GET, Operation.COUNT})
class Shown {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Order order;
}

@Entity
class Secret {
    @Id
    @GeneratedValue
    Long id;

    private Secret() {}
}

@Entity
class Priced {
    @Id
    @GeneratedValue
    Long id;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(nullable = false))
    @jakarta.validation.constraints.NotNull
    Price price;
}

@Embeddable
class Price {
    Long amount;
}

@Entity
class Odd {
    @Id
    @GeneratedValue
    Long id;

    Thread thread; // error: SSOT008 @12
}

@Entity
class Kept {
    @Id
    @GeneratedValue
    Long id;

    @SoftDelete
    java.time.Instant deletedAt;
}

@Entity
class Titled {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Slug(from = "title")
    @Column(unique = true)
    String slug;
}

@Entity
class Staged {
    @Id
    @GeneratedValue
    Long id;

    enum Stage {
        NEW,
        OLD
    }

    @Transitions(@Transition(name = "age", from = "NEW", to = "OLD"))
    Stage stage;
}

@Entity
class Branch {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @Tree
    Branch parent;
}

@Entity
@IdClass(Line.Key.class)
class Line {
    record Key(Long order, int number) {}

    @Id
    @ManyToOne
    Order order;

    @Id
    int number;
}

@Entity
class Note {
    @EmbeddedId
    Place place;

    @MapsId("orderId")
    @ManyToOne
    Order order;

    @Embeddable
    record Place(Long orderId, int number) {}
}

@Entity
@IdClass(Adrift.Key.class)
class Adrift {
    record Key(Long orderId, int number) {}

    @Id
    Long orderId;

    @Id
    int number;

    @ManyToOne
    @JoinColumn(name = "orderId", insertable = false, updatable = false)
    Order order;
}

@Entity
class Only {
    @EmbeddedId
    Place place;

    @MapsId("orderId")
    @ManyToOne
    Order order;

    @Embeddable
    record Place(Long orderId) {}
}

@Entity
class Once {
    @Id
    String name;

    @CreateOnly
    String voucher;
}

@Entity
@IdClass(Loose.Key.class)
class Loose {
    record Key(Long orderId, int number) {}

    @Id
    Long orderId;

    @Id
    int number;

    @ManyToOne
    @JoinColumns(@JoinColumn(name = "orderId", insertable = false, updatable = false))
    Order order;
}

@Entity
@IdClass(Looser.Key.class)
class Looser {
    record Key(Long orderId, int number) {}

    @Id
    Long orderId;

    @Id
    int number;

    @ManyToOne
    @JoinColumn(name = "orderId", referencedColumnName = "id", insertable = false, updatable = false)
    @JoinColumn(name = "tenant", referencedColumnName = "tenant", insertable = false, updatable = false)
    Order order;
}

@Entity
@IdClass(Unset.Key.class)
class Unset {
    record Key(Long order, String region, int number) {}

    @Id
    @ManyToOne
    Order order;

    @Id
    @ReadOnly
    String region;

    @Id
    int number;
}

@Entity
@IdClass(Shadowed.Key.class)
class Shadowed {
    record Key(Long orderId, int number) {}

    @Id
    @Column(name = "order_id", insertable = false, updatable = false)
    Long orderId;

    @Id
    int number;

    @ManyToOne
    @JoinColumn(name = "order_id")
    Order order;
}

record Sku(String value) {}

@Converter(autoApply = true)
class SkuConverter implements AttributeConverter<Sku, String> {
    @Override
    public String convertToDatabaseColumn(Sku sku) {
        return sku == null ? null : sku.value();
    }

    @Override
    public Sku convertToEntityAttribute(String value) {
        return value == null ? null : new Sku(value);
    }
}

@Entity
class Wrapped {
    @EmbeddedId
    Place place;

    @MapsId("orderId")
    @ManyToOne
    Order order;

    @Embeddable
    record Place(Long orderId, Sku sku) {}
}

@Entity
@IdClass(Given.Key.class)
class Given {
    record Key(Long orderId, int number) {}

    @Id
    Long orderId;

    @Id
    int number;
}

@Entity
@IdClass(Referring.Key.class)
class Referring {
    record Key(Long order, int number) {}

    @Id
    @ManyToOne
    @JoinColumn(name = "ORDER_ID")
    Order order;

    @Id
    int number;
}

@Entity
class Within {
    @EmbeddedId
    Place place;

    @Embeddable
    record Place(@Column(name = "order_id") Long owner, int number) {}
}
