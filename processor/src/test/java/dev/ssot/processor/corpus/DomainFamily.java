package dev.ssot.processor.corpus;

import dev.ssot.processor.corpus.Specimen.Source;
import java.util.List;
import java.util.stream.Stream;

/** Entities as domain models have them: value objects without setters, read models, and what Hibernate adds. */
final class DomainFamily {

    private static final String NAME = "domain";
    private static final String IMPORTS = """
            import dev.ssot.*;
            import jakarta.persistence.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    private DomainFamily() {}

    static Family family() {
        return new Family(
                NAME,
                Stream.of(values(), overriding(), readModels(), hibernate())
                        .flatMap(all -> all)
                        .toList());
    }

    /** What Jakarta Persistence makes by a constructor that nobody else calls. */
    private static Stream<Specimen> values() {
        Source range = source("kernel.Range", """
                @Embeddable public class Range<C extends Comparable<? super C>> {
                    @NotNull private C lower; private C upper;
                    protected Range() {}
                    public Range(C lower, C upper) { this.lower = lower; this.upper = upper; }
                    public C getLower() { return lower; }
                    public C getUpper() { return upper; }
                }""");
        Source address = source("Address", """
                @Embeddable public class Address {
                    @NotBlank private String street; private City city;
                    protected Address() {}
                    public Address(String street, City city) { this.street = street; this.city = city; }
                    public String getStreet() { return street; }
                    public City getCity() { return city; }
                    @Embeddable public record City(@NotBlank String name, @Pattern(regexp = "[0-9]{5}") String zip) {}
                }""");
        Source contract = source("Contract", """
                @Entity @ApiResource public class Contract {
                    @Id @GeneratedValue private Long id;
                    private corpus.domain.kernel.Range<LocalDate> term;
                    @NotNull private Address seat;
                    @AttributeOverride(name = "street", column = @Column(name = "bill_street")) private Address billing;
                    @ElementCollection private List<Address> branches = new ArrayList<>();
                    protected Contract() {}
                    public Contract(Address seat) { this.seat = seat; }
                    public Long getId() { return id; }
                    public corpus.domain.kernel.Range<LocalDate> getTerm() { return term; }
                    public void setTerm(corpus.domain.kernel.Range<LocalDate> term) { this.term = term; }
                    public Address getSeat() { return seat; }
                    public Address getBilling() { return billing; }
                    public void setBilling(Address billing) { this.billing = billing; }
                    public List<Address> getBranches() { return branches; }
                }""");
        Source typed = source("Deed", """
                @Entity @ApiResource public class Deed {
                    @EmbeddedId private DeedId id; @NotBlank private String title;
                    @ManyToOne @Filterable private Deed former;
                    public DeedId getId() { return id; }
                    public void setId(DeedId id) { this.id = id; }
                    public String getTitle() { return title; }
                    public void setTitle(String title) { this.title = title; }
                    public Deed getFormer() { return former; }
                    public void setFormer(Deed former) { this.former = former; }
                    @Embeddable public record DeedId(UUID value) implements java.io.Serializable {
                        public DeedId { Objects.requireNonNull(value); }
                    }
                }""");
        return Stream.of(accepted("Contract", contract, address, range), accepted("Deed", typed));
    }

    private static Stream<Specimen> overriding() {
        Source base = source("Valued", """
                @MappedSuperclass public abstract class Valued<T> {
                    private Long id; private T value;
                    @Id @GeneratedValue public Long getId() { return id; }
                    public void setId(Long id) { this.id = id; }
                    public T getValue() { return value; }
                    public void setValue(T value) { this.value = value; }
                }""");
        Source reading = source("Reading", """
                @Entity @ApiResource public class Reading extends Valued<Integer> {
                    @Override @Column(name = "measured") @NotNull @Filterable public Integer getValue() { return super.getValue(); }
                    @Override public void setValue(Integer value) { super.setValue(value); }
                }""");
        return Stream.of(accepted("Reading", reading, base));
    }

    /** What no operation writes needs no setters. */
    private static Stream<Specimen> readModels() {
        return Stream.of(alone("Turnover", """
                        @Entity @ApiResource(operations = {Operation.LIST, Operation.GET, Operation.COUNT}) public class Turnover {
                            @Id private String region; @NotNull private BigDecimal total; private Span span;
                            protected Turnover() {}
                            public String getRegion() { return region; }
                            public BigDecimal getTotal() { return total; }
                            public Span getSpan() { return span; }
                            @Embeddable public static class Span {
                                @NotNull private LocalDate day;
                                public LocalDate getDay() { return day; }
                            }
                        }"""), alone("Tariff", """
                        @Entity @ApiResource(operations = {Operation.LIST, Operation.GET}) public class Tariff {
                            @Id private String code; private Price price;
                            public String getCode() { return code; }
                            public Price getPrice() { return price; }
                            @Embeddable public static class Price {
                                private long cents;
                                private Price() {}
                                public static Price free() { return new Price(); }
                                public long getCents() { return cents; }
                            }
                        }"""), alone("Renamed", """
                        @Entity @ApiResource(operations = {Operation.GET, Operation.PATCH}) public class Renamed {
                            @Id private String code; private String name;
                            private Renamed() {}
                            public String getCode() { return code; }
                            public String getName() { return name; }
                            public void setName(String name) { this.name = name; }
                        }"""));
    }

    private static Stream<Specimen> hibernate() {
        return Stream.of(alone("Parcel", """
                @Entity @ApiResource public class Parcel {
                    @Id @org.hibernate.annotations.UuidGenerator UUID id;
                    @org.hibernate.annotations.TenantId String tenant;
                    Label label;
                    @Embeddable static class Label {
                        @org.hibernate.annotations.Parent Parcel parcel;
                        String text;
                    }
                }"""));
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
