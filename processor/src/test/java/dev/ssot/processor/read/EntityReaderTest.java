package dev.ssot.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.ValueType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

    @Test
    void defaultsFollowFromTheName() {
        Resource resource = ReadModel.of("@Entity @ApiResource public class BlogPost { @Id @GeneratedValue Long id; }")
                .resource();

        assertThat(resource.path()).isEqualTo("/blog-posts");
        assertThat(resource.entityName()).isEqualTo("BlogPost");
        assertThat(resource.operations()).containsExactlyInAnyOrder(Operation.values());
        assertThat(resource.paging().size()).isEqualTo(20);
        assertThat(resource.paging().maxSize()).isEqualTo(100);
        assertThat(resource.paging().defaultSort()).isEmpty();
        assertThat(resource.entity()).isEqualTo(ClassName.get("com.example", "BlogPost"));
    }

    @Test
    void whatIsStatedGoesBeforeDefaults() {
        Resource resource = ReadModel.of(
                        "@Entity(name = \"Post\") @ApiResource(path = \"cms/posts\", pageSize = 5, maxPageSize = 50,"
                                + " defaultSort = {\"-id\"}, operations = {Operation.GET, Operation.LIST})"
                                + " public class BlogPost { @Id @GeneratedValue Long id; }")
                .resource();

        assertThat(resource.path()).isEqualTo("/cms/posts");
        assertThat(resource.entityName()).isEqualTo("Post");
        assertThat(resource.operations()).containsExactlyInAnyOrder(Operation.GET, Operation.LIST);
        assertThat(resource.paging().size()).isEqualTo(5);
        assertThat(resource.paging().maxSize()).isEqualTo(50);
        assertThat(resource.paging().defaultSort()).containsExactly("-id");
    }

    @Test
    void theDefaultPageIsNeverLargerThanTheLargest() {
        assertThat(ReadModel.of(
                                "@Entity @ApiResource(maxPageSize = 10) public class A { @Id @GeneratedValue Long id; }")
                        .resource()
                        .paging()
                        .size())
                .isEqualTo(10);
    }

    @Test
    void inheritedAttributesComeFirstWithTheirTypesReplaced() {
        ReadModel model = ReadModel.of(
                "@MappedSuperclass public abstract class Base<ID extends java.io.Serializable, T> {"
                        + " @Id @GeneratedValue private ID id; T extra; public ID getId() { return id; } public void setId(ID id) {} }",
                "@MappedSuperclass public abstract class Dated<X extends java.io.Serializable> extends Base<X, LocalDate> {"
                        + " @CreatedAt Instant createdAt; }",
                "@Entity @ApiResource public class Article extends Dated<UUID> { String title; }");

        assertThat(model.resource().attributes())
                .extracting(Attribute::name)
                .containsExactly("id", "extra", "createdAt", "title");
        assertThat(model.attribute("id").basic().type()).isEqualTo(ValueType.UUID);
        assertThat(model.attribute("id").access().reader()).isEqualTo("getId");
        assertThat(model.attribute("extra").basic().type()).isEqualTo(ValueType.LOCAL_DATE);
    }

    @Test
    void fieldsOfASuperclassThatIsNotMappedAreNotPersistent() {
        ReadModel model = ReadModel.of(
                "public class Plain { String note; }",
                "@Entity @ApiResource public class Article extends Plain { @Id @GeneratedValue Long id; }");

        assertThat(model.resource().attributes()).extracting(Attribute::name).containsExactly("id");
    }

    @Test
    void whatIsNotPersistentOrHiddenIsNoAttribute() {
        ReadModel model = ReadModel.ofMembers(
                "static int a; transient int b; @Transient int c; @Hidden int d; String e;"
                        + " @ElementCollection java.util.Map<Thread, String> f; private String g; @Transient public String getG() { return g; }");

        assertThat(model.resource().attributes()).extracting(Attribute::name).containsExactly("id", "e");
        assertThat(model.codes()).containsExactly("SSOT030");
    }

    @ParameterizedTest
    @CsvSource({
        "@Id Long, ASSIGNED_KEY", "@Id @GeneratedValue Long, GENERATED_KEY", "@Version long, VERSION",
        "@CreatedAt Instant, CREATED_AT", "@UpdatedAt LocalDateTime, UPDATED_AT", "Instant, PLAIN"
    })
    void rolesFollowFromAnnotations(String declaration, Role role) {
        String key = declaration.contains("@Id") ? "" : "@Id Long id; ";
        Resource resource = ReadModel.of("@Entity @ApiResource public class A { " + key + declaration + " it; }")
                .resource();
        Attribute it = resource.attributes().get(resource.attributes().size() - 1);

        assertThat(it.role()).isEqualTo(role);
        assertThat(it.exposure().updatable()).isEqualTo(role == Role.PLAIN);
        assertThat(it.exposure().creatable()).isEqualTo(role == Role.PLAIN || role == Role.ASSIGNED_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "@ReadOnly, true false false",
        "@CreateOnly, true true false",
        "@WriteOnly, false true true",
        "@Column(updatable = false), true true false",
        "@Column(insertable = false), true false false"
    })
    void exposureFollowsFromAnnotations(String annotation, String exposure) {
        var read = ReadModel.ofMembers(annotation + " String title;")
                .attribute("title")
                .exposure();

        assertThat(read.readable() + " " + read.creatable() + " " + read.updatable())
                .isEqualTo(exposure);
        assertThat(read.filterable() || read.sortable() || read.searchable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreationTimestamp", "UpdateTimestamp", "Formula"})
    void whatHibernateSetsIsReadOnly(String annotation) {
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface " + annotation + " {}",
                "@Entity @ApiResource public class A { @Id Long id; @org.hibernate.annotations." + annotation
                        + " Instant at; }");

        assertThat(model.attribute("at").exposure().creatable()).isFalse();
    }

    @Test
    void theFirstSentenceOfTheDocumentationDescribes() {
        Resource resource = ReadModel.of(
                        "/** A <b>post</b> of {@code Blog}. More.\n * @author me */ @Entity @ApiResource"
                                + " public class Post { /** The\n * key */ @Id Long id; String title; }")
                .resource();

        assertThat(resource.description()).isEqualTo("A post of Blog.");
        assertThat(resource.attributes()).extracting(Attribute::description).containsExactly("The key", "");
    }

    @Test
    void constantsOfEnumsAreRead() {
        ReadModel model =
                ReadModel.ofMembers("enum Mood { GOOD, bad_Day { }; static final Mood X = GOOD; } Mood mood;");

        assertThat(model.attribute("mood").basic().constants()).containsExactly("GOOD", "bad_Day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@jakarta.persistence.Id Integer id; private A() {}", "@Id Integer id; A(int x) {}"})
    void whatCannotBeConstructedIsRefused(String members) {
        assertThat(ReadModel.of("@Entity @ApiResource public class A { " + members + " }")
                        .codes())
                .containsExactly("SSOT005");
    }

    @Test
    void whatIsNeverCreatedNeedsNoConstructor() {
        assertThat(ReadModel.of(
                                "@Entity @ApiResource(operations = Operation.GET) public abstract class A { @Id Integer id; }")
                        .codes())
                .isEmpty();
    }

    @Test
    void theColumnOfACollectionSaysNothingOfTheCollectionItself() {
        ReadModel model =
                ReadModel.ofMembers("@ElementCollection @Column(nullable = false) java.util.Set<String> words;"
                        + " @ElementCollection @NotNull @Column(nullable = false) java.util.List<String> demanded;"
                        + " @ElementCollection @Column(nullable = false) java.util.Map<String, Integer> numbers;"
                        + " @ManyToMany @JoinColumn(nullable = false) java.util.List<Article> others;");

        assertThat(model.attribute("words").required()).isFalse();
        assertThat(model.attribute("words").element().required()).isTrue();
        assertThat(model.attribute("demanded").required()).isTrue();
        assertThat(model.attribute("numbers").required()).isFalse();
        assertThat(model.attribute("others").required()).isFalse();
    }

    @Test
    void whatIsImmutableToHibernateIsNotChanged() {
        String immutable = "package org.hibernate.annotations; public @interface Immutable {}";
        ReadModel entity = ReadModel.of(
                immutable,
                "@Entity @org.hibernate.annotations.Immutable @ApiResource public class A { @Id Long id; String name; }");
        ReadModel attribute = ReadModel.of(
                immutable,
                "@Entity @ApiResource public class A { @Id Long id; String name;"
                        + " @org.hibernate.annotations.Immutable @ElementCollection Set<String> tags; }");

        ReadModel subtype = ReadModel.of(
                immutable,
                "@Entity @org.hibernate.annotations.Immutable public class R { @Id Long id; String name; }",
                "@Entity @ApiResource public class A extends R {}");

        for (ReadModel unchanging : List.of(entity, subtype)) {
            assertThat(unchanging.resource().operations())
                    .contains(Operation.CREATE, Operation.DELETE)
                    .doesNotContain(Operation.UPDATE, Operation.PATCH);
        }
        assertThat(attribute.attribute("tags").exposure().updatable()).isFalse();
        assertThat(attribute.attribute("name").exposure().updatable()).isTrue();
    }

    @Test
    void whatWouldChangeAnImmutableEntityIsRefused() {
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface Immutable {}",
                "@Entity @org.hibernate.annotations.Immutable @ApiResource public class A {"
                        + " @Id Long id; @Counter @Column(updatable = false) long views; }");

        assertThat(model.codes()).containsExactly("SSOT014");
    }

    @Test
    void whatIsImmutableIsNotWrittenWithItsParent() {
        ReadModel model = ReadModel.of(
                "package org.hibernate.annotations; public @interface Immutable {}",
                "@Entity @org.hibernate.annotations.Immutable public class Line {"
                        + " @Id @GeneratedValue Long id; int quantity; @ManyToOne A a; }",
                "@Entity @ApiResource public class A { @Id Long id;"
                        + " @OneToMany(mappedBy = \"a\", cascade = CascadeType.ALL, orphanRemoval = true)"
                        + " @Writable(Writable.Verb.CREATE) List<Line> lines = new ArrayList<>(); }");

        assertThat(model.codes()).containsExactly("SSOT076");
    }
}
