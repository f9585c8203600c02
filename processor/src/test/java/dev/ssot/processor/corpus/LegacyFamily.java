package dev.ssot.processor.corpus;

import dev.ssot.processor.corpus.Specimen.Source;
import java.util.List;
import java.util.stream.Stream;

/** Entities as they have grown: towers of superclasses in other packages, mixed access, names of every kind. */
final class LegacyFamily {

    private static final String NAME = "legacy";
    private static final String IMPORTS = """
            import dev.ssot.*;
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private LegacyFamily() {}

    static Family family() {
        return new Family(
                NAME,
                Stream.of(towers(), access(), shared(), columns(), surroundings(), Stream.of(wide()))
                        .flatMap(all -> all)
                        .toList());
    }

    private static Stream<Specimen> towers() {
        Source keyed = source("base.Identified", """
                @MappedSuperclass public abstract class Identified<K extends java.io.Serializable> {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) protected K id;
                    @Version @Column(name = "lock_version") private short lockVersion;
                    protected Identified() {}
                    public K getId() { return id; }
                    public short getLockVersion() { return lockVersion; }
                }""");
        Source audited = source("base.Owned", """
                @MappedSuperclass public abstract class Owned<K extends java.io.Serializable, U> extends Identified<K> {
                    @CreatedAt @Column(updatable = false) private LocalDateTime createdOn;
                    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id") @Expand @Filterable private U owner;
                    public LocalDateTime getCreatedOn() { return createdOn; }
                    public void setCreatedOn(LocalDateTime createdOn) { this.createdOn = createdOn; }
                    public U getOwner() { return owner; }
                    public void setOwner(U owner) { this.owner = owner; }
                    protected @Transient boolean dirty;
                    public interface Marked { default String mark() { return "m"; } }
                }""");
        Source worker = source("Worker", """
                @Entity @ApiResource @Table(name = "USER")
                public class Worker extends corpus.legacy.base.Owned<Long, Worker> implements corpus.legacy.base.Owned.Marked {
                    @NotBlank @Searchable @Sortable private String name;
                    private boolean isManager;
                    private Boolean isRemote;
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                    public boolean isManager() { return isManager; }
                    public void setManager(boolean manager) { isManager = manager; }
                    public Boolean getIsRemote() { return isRemote; }
                    public void setIsRemote(Boolean isRemote) { this.isRemote = isRemote; }
                }""");
        Source property = source("base.Noted", """
                @MappedSuperclass public abstract class Noted {
                    private Long pk; private Instant stamp; private String note;
                    @Id @GeneratedValue public Long getPk() { return pk; }
                    public void setPk(Long pk) { this.pk = pk; }
                    @Version public Instant getStamp() { return stamp; }
                    protected void setStamp(Instant stamp) { this.stamp = stamp; }
                    @Column(length = 100) public String getNote() { return note; }
                    public void setNote(String note) { this.note = note; }
                    @Transient public String getShouted() { return note + "!"; }
                }""");
        Source memo = source("Memo", """
                @Entity @ApiResource public class Memo extends corpus.legacy.base.Noted {
                    private String URL; private String aB; private int x; private boolean open; private String getX;
                    public String getURL() { return URL; }
                    public void setURL(String url) { URL = url; }
                    public String getaB() { return aB; }
                    public void setaB(String b) { aB = b; }
                    public int getX() { return x; }
                    public void setX(int x) { this.x = x; }
                    public boolean isOpen() { return open; }
                    public void setOpen(boolean open) { this.open = open; }
                    @Filterable public String getGetX() { return getX; }
                    public void setGetX(String text) { getX = text; }
                }""");
        return Stream.of(accepted("Worker", worker, keyed, audited), accepted("Memo", memo, property));
    }

    private static Stream<Specimen> access() {
        return Stream.of(
                alone("MostlyFields", """
                        @Entity @ApiResource @Access(AccessType.FIELD) public class MostlyFields {
                            @Id @GeneratedValue(generator = "rows", strategy = GenerationType.TABLE)
                            @TableGenerator(name = "rows", table = "sequences", pkColumnName = "name") private Integer id;
                            @Transient private String phone;
                            private String plain;
                            public Integer getId() { return id; }
                            @Access(AccessType.PROPERTY) @Column(name = "PHONE_NO") public String getPhone() { return phone; }
                            public void setPhone(String phone) { this.phone = phone; }
                            public String getPlain() { return plain; }
                            public void setPlain(String plain) { this.plain = plain; }
                        }"""),
                alone("MostlyProperties", """
                        @Entity @ApiResource @Access(AccessType.PROPERTY) public class MostlyProperties {
                            private Integer id; @Access(AccessType.FIELD) @Column(name = "raw") private String raw; private String kept;
                            @Id public Integer getId() { return id; }
                            public void setId(Integer id) { this.id = id; }
                            public String getRaw() { return raw; }
                            public void setRaw(String raw) { this.raw = raw; }
                            @Transient public String getCalculated() { return kept; }
                            public String getOther() { return kept; }
                            protected void setOther(String other) { kept = other; }
                        }"""),
                accepted("Overloaded", source("Nameable", """
                        public interface Nameable { String getName(); default String shout() { return getName() + "!"; } }"""), source("Overloaded", """
                        @Entity @ApiResource public class Overloaded implements Comparable<Overloaded>, Nameable {
                            @Id private UUID id;
                            private String name;
                            @ManyToOne(targetEntity = Overloaded.class) @Expand private Nameable friend;
                            public UUID getId() { return id; }
                            public void setId(UUID id) { this.id = id; }
                            @Override public String getName() { return name; }
                            public void setName(CharSequence name) { this.name = name.toString(); }
                            public void setName(String name) { this.name = name; }
                            public void setName(Object name) { this.name = name.toString(); }
                            public Nameable getFriend() { return friend; }
                            public void setFriend(Nameable friend) { this.friend = friend; }
                            @Override public int compareTo(Overloaded other) { return 0; }
                        }""")));
    }

    /** Keys that are handed on, a link entity, and relations to the entity itself from both ends. */
    private static Stream<Specimen> shared() {
        Source person = source("Holder", """
                @Entity @ApiResource public class Holder {
                    @Id @GeneratedValue Long id; @NotNull String name;
                    @OneToOne(mappedBy = "holder", cascade = CascadeType.ALL) @Expand Pass pass;
                    @OneToMany(mappedBy = "parent") @Expand Set<Holder> children = new HashSet<>();
                    @ManyToOne Holder parent;
                    @ManyToMany @Expand Set<Holder> friends = new HashSet<>();
                    @ManyToMany(mappedBy = "friends") @Filterable Set<Holder> friendOf = new HashSet<>();
                    @OneToOne Holder partner;
                    @OneToOne(mappedBy = "partner") @Expand Holder partnerOf;
                }""");
        Source pass = source("Pass", """
                @Entity @ApiResource public class Pass {
                    @Id Long id; @OneToOne @MapsId Holder holder; @Column(unique = true) String number;
                    @OneToOne(mappedBy = "pass") @Expand Visa visa;
                }""");
        Source visa = source("Visa", """
                @Entity @ApiResource public class Visa {
                    @Id Long id; @OneToOne(optional = false) @MapsId @JoinColumn(name = "pass_id") Pass pass; LocalDate until;
                }""");
        Source link = source("Stay", """
                @Entity @ApiResource @Table(name = "holder_hotel",
                    uniqueConstraints = @UniqueConstraint(columnNames = {"holder_id", "hotel_id"}))
                public class Stay {
                    @Id @GeneratedValue Long id;
                    @ManyToOne(optional = false) @JoinColumn(name = "holder_id") @Filterable @Expand Holder holder;
                    @ManyToOne(optional = false) @JoinColumn(name = "hotel_id") @Filterable @Expand Hotel hotel;
                    @Enumerated(EnumType.ORDINAL) Grade grade;
                    enum Grade { A { @Override String say() { return "top"; } }, B; String say() { return name(); } }
                }""");
        Source hotel = source("Hotel", """
                @Entity @ApiResource public class Hotel {
                    @Id @GeneratedValue Long id; @NotBlank String title;
                    @OneToMany(mappedBy = "hotel", cascade = CascadeType.REMOVE) @SubResource List<Stay> stays = new ArrayList<>();
                }""");
        return Stream.of(accepted("Stay", link, hotel, person, pass, visa));
    }

    private static Stream<Specimen> columns() {
        return Stream.of(alone("Account", """
                @Entity @ApiResource @SecondaryTable(name = "more", pkJoinColumns = @PrimaryKeyJoinColumn(name = "account_id"))
                @NamedQuery(name = "Account.all", query = "select a from Account a") @Cacheable
                @EntityListeners(Account.Listener.class)
                public class Account {
                    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
                    @Column(table = "more", name = "\\"order\\"") String order;
                    @Column(name = "`group`") @Filterable String group;
                    @org.hibernate.annotations.Formula("lower(title)") String lower;
                    String title; transient int cached; @Transient int shown; static int count;
                    @Convert(converter = YesNo.class) Boolean active;
                    @Basic(fetch = FetchType.LAZY) @Lob String big;
                    Level level; Money money;
                    @PrePersist void prepare() {}
                    public static class Listener { @PostLoad void loaded(Object entity) {} }
                    enum Level { LOW("l"), HIGH("h"); @EnumeratedValue final String code; Level(String code) { this.code = code; } }
                    @Embeddable record Money(@Column(name = "amt") BigDecimal amount, Currency currency, Span span) {}
                    @Embeddable record Span(LocalDate from, LocalDate to) {}
                    @Converter(autoApply = true) public static class YesNo implements AttributeConverter<Boolean, String> {
                        @Override public String convertToDatabaseColumn(Boolean value) { return value ? "Y" : "N"; }
                        @Override public Boolean convertToEntityAttribute(String value) { return "Y".equals(value); }
                    }
                }"""), alone("VersionedByShort", """
                @Entity @ApiResource public class VersionedByShort { @Id String id; @Version Short version; String text; }"""), alone("VersionedByTime", """
                @Entity @ApiResource public class VersionedByTime { @Id String id; @Version LocalDateTime version; String text; }"""));
    }

    private static Stream<Specimen> surroundings() {
        String windows = """
                /** A thing.
                 * Second line. {@code <b>x</b>} & "quotes" $S $T $L %s \\ end. */
                @Entity @ApiResource public class Windows {
                  @Id @GeneratedValue Long id;
                  /** The name — “quoted”, 日本語 🎉.
                   * More of it. */
                  String name; }""".replace("\n", "\r\n");
        Source left = source("Left", """
                public class Left { @Entity(name = "LeftItem") @ApiResource(path = "left-items") public static class Item {
                    @Id @GeneratedValue Long id; String text; @ManyToOne @Expand Right.Item other; } }""");
        Source right = source("Right", """
                public interface Right { @Entity(name = "RightItem") @ApiResource(path = "right-items") class Item {
                    @Id @GeneratedValue Long id; String text;
                    @OneToMany(mappedBy = "other") @SubResource @Expand Set<Left.Item> items; } }""");
        return Stream.of(alone("Windows", windows), accepted("LeftItem", left, right));
    }

    private static Specimen wide() {
        String[] roles = {
            "@Filterable @Sortable Integer",
            "@Searchable @Size(max = 9) String",
            "@NotNull LocalDate",
            "@Filterable boolean",
            "@Digits(integer = 9, fraction = 2) BigDecimal"
        };
        StringBuilder attributes = new StringBuilder();
        for (int number = 0; number < 150; number++) {
            attributes
                    .append(roles[number % roles.length])
                    .append(" value")
                    .append(number)
                    .append(";\n");
        }
        return alone(
                "Wide",
                "@Entity @ApiResource public class Wide { @Id @GeneratedValue Long id; @ManyToOne @Expand Wide "
                        + "veryLong".repeat(13) + ";\n" + attributes + "}");
    }

    private static Specimen alone(String name, String text) {
        return accepted(name, source(name, text));
    }

    private static Specimen accepted(String name, Source... sources) {
        return new Specimen(name, List.of(sources), "");
    }

    private static Source source(String name, String text) {
        String qualified = Family.home(NAME) + "." + name;
        String home = qualified.substring(0, qualified.lastIndexOf('.'));
        return new Source(qualified, "package " + home + ";\n\n" + IMPORTS + text + "\n");
    }
}
