package dev.ssot.processor.generate.openapi;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.Constraint.Kind;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Freshness;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Paging;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.model.WriteExtras;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A model with something of everything. */
final class Blog {

    private Blog() {}

    static Application application(Resource... resources) {
        return new Application(new ApiInfo("com.example", "Blog <1>", "1.2.3", "/api"), List.of(resources));
    }

    static Resource resource(String entity, Set<Operation> operations, Attribute... attributes) {
        return new Resource(
                new Names(ClassName.get("com.example", entity)),
                entity,
                "/" + Names.words(entity, "-") + "s",
                operations,
                new Paging(20, 100, List.of(), AttributeBuilder.NOWHERE),
                Freshness.DEFAULT,
                List.of(attributes),
                Conventions.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                true,
                true,
                WriteExtras.NONE,
                List.of(),
                Inheritance.NONE,
                "",
                AttributeBuilder.NOWHERE,
                Optional.empty(),
                Creation.PLAIN);
    }

    static Resource resource(String entity, Attribute... attributes) {
        return resource(entity, EnumSet.allOf(Operation.class), attributes);
    }

    static Attribute key() {
        return AttributeBuilder.basic("id", ValueType.LONG)
                .role(Role.GENERATED_KEY)
                .required()
                .build();
    }

    static Resource author() {
        return resource("Author", key(), name());
    }

    static Attribute name() {
        return AttributeBuilder.basic("name", ValueType.STRING)
                .required()
                .searchable()
                .rule(Kind.NOT_BLANK)
                .rule(Kind.SIZE, 0, 100)
                .build();
    }

    static Resource article() {
        return resource(
                "Article",
                key(),
                AttributeBuilder.basic("title", ValueType.STRING)
                        .required()
                        .searchable()
                        .sortable()
                        .description("The headline.")
                        .rule(Kind.NOT_BLANK)
                        .rule(Kind.SIZE, 0, 200)
                        .rule(Kind.SIZE, 3, 250)
                        .build(),
                AttributeBuilder.basic("slug", ValueType.STRING)
                        .required()
                        .filterable()
                        .rule(Kind.NOT_BLANK)
                        .rule(Kind.PATTERN, "[a-z0-9]+(-[a-z0-9]+)*", "")
                        .build(),
                AttributeBuilder.basic("body", ValueType.STRING).build(),
                AttributeBuilder.choice("status", "DRAFT", "PUBLISHED")
                        .required()
                        .filterable()
                        .rule(Kind.NOT_NULL)
                        .build(),
                AttributeBuilder.choice("mood", "GOOD", "BAD").build(),
                AttributeBuilder.basic("words", ValueType.INTEGER).primitive().build(),
                AttributeBuilder.basic("password", ValueType.STRING).writeOnly().build(),
                AttributeBuilder.basic("language", ValueType.STRING)
                        .createOnly()
                        .rule(Kind.PATTERN, "(?i)[a-z]{2}", "")
                        .build(),
                AttributeBuilder.embedded("seo", seoTitle(), seoRating()).build(),
                AttributeBuilder.toOne("author", "Author", key(), name())
                        .required()
                        .filterable()
                        .build(),
                AttributeBuilder.toOne("editor", "Author", key(), name()).build(),
                AttributeBuilder.keysOfMany("tags", "Tag", 30, key())
                        .rule(Kind.SIZE, 2, 10)
                        .build(),
                AttributeBuilder.toMany("comments", "Comment", 50, key(), seoTitle())
                        .readOnly()
                        .build(),
                AttributeBuilder.basic("createdAt", ValueType.INSTANT)
                        .role(Role.CREATED_AT)
                        .required()
                        .filterable()
                        .sortable()
                        .build(),
                AttributeBuilder.basic("version", ValueType.LONG)
                        .role(Role.VERSION)
                        .primitive()
                        .build());
    }

    private static Attribute seoTitle() {
        return AttributeBuilder.basic("title", ValueType.STRING)
                .rule(Kind.SIZE, 0, 70)
                .build();
    }

    private static Attribute seoRating() {
        return AttributeBuilder.basic("rating", ValueType.BYTE)
                .required()
                .rule(Kind.NOT_NULL)
                .rule(Kind.MIN, 1L)
                .build();
    }
}
