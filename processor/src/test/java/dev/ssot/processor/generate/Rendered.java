package dev.ssot.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.ssot.processor.generate.platform.Platform;
import dev.ssot.processor.generate.platform.Platforms;
import dev.ssot.processor.model.Access;
import dev.ssot.processor.model.ApiInfo;
import dev.ssot.processor.model.Application;
import dev.ssot.processor.model.Attribute;
import dev.ssot.processor.model.AttributeKind;
import dev.ssot.processor.model.ClassPath;
import dev.ssot.processor.model.Conventions;
import dev.ssot.processor.model.Creation;
import dev.ssot.processor.model.Expansion;
import dev.ssot.processor.model.Exposure;
import dev.ssot.processor.model.Filter;
import dev.ssot.processor.model.FilterKind;
import dev.ssot.processor.model.Freshness;
import dev.ssot.processor.model.Inheritance;
import dev.ssot.processor.model.Names;
import dev.ssot.processor.model.Operation;
import dev.ssot.processor.model.Origin;
import dev.ssot.processor.model.Paging;
import dev.ssot.processor.model.Relation;
import dev.ssot.processor.model.Resource;
import dev.ssot.processor.model.Role;
import dev.ssot.processor.model.Value;
import dev.ssot.processor.model.ValueType;
import dev.ssot.processor.model.WebTarget;
import dev.ssot.processor.model.WriteExtras;
import dev.ssot.processor.output.Renderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is generated for a resource that is built by hand, by the simple names of the classes. */
record Rendered(Map<String, String> texts) {

    private static final Origin NOWHERE = new Origin() {};
    private static final Access ACCESS = new Access("get", false, "set", false);

    static Rendered of(Resource resource) {
        ApiInfo info = new ApiInfo("com.example", "API", "1.0.0", "");
        Application application = new Application(info, List.of(resource));
        Platform platform = Platforms.of(
                new ClassPath(true, true, true, false, false, true, false, false, true, true, false),
                info,
                WebTarget.SPRING);
        Renderer renderer = new Renderer("test", List.of(), name -> false);
        Map<String, String> texts = new TreeMap<>();
        Generators.ofResources(platform).stream()
                .flatMap(generator -> generator.generate(resource, application).stream())
                .forEach(type -> texts.put(type.name().simpleName(), renderer.render(type)));
        return new Rendered(texts);
    }

    String text(String simpleName) {
        return texts.get(simpleName);
    }

    static Resource resource(String entity, Set<Operation> operations, Attribute... attributes) {
        return new Resource(
                new Names(ClassName.get("com.example", entity)),
                entity,
                "/" + Names.words(entity, "-") + "s",
                operations,
                new Paging(20, 100, List.of(), NOWHERE),
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
                NOWHERE,
                Optional.empty(),
                Creation.PLAIN);
    }

    static Attribute key() {
        return basic(
                "id", ValueType.LONG, Role.GENERATED_KEY, new Exposure(true, false, false, List.of(), false, false));
    }

    /** A text that clients may read, write, filter by, sort by and search in. */
    static Attribute text(String name, boolean queried) {
        Value value = new Value(ValueType.STRING, ClassName.get(String.class), List.of());
        Filter filter = new Filter(
                name, List.of(), name, true, false, false, value, EnumSet.of(FilterKind.EQUAL, FilterKind.NULL));
        List<Filter> filters = queried ? List.of(filter) : List.of();
        return basic(name, ValueType.STRING, Role.PLAIN, new Exposure(true, true, true, filters, queried, queried));
    }

    private static Attribute basic(String name, ValueType type, Role role, Exposure exposure) {
        ClassName java = type == ValueType.LONG ? ClassName.get(Long.class) : ClassName.get(String.class);
        return new Attribute(
                name,
                AttributeKind.BASIC,
                role,
                Optional.of(new Value(type, java, List.of())),
                Optional.empty(),
                Optional.empty(),
                ACCESS,
                role.isKey(),
                false,
                false,
                exposure,
                List.of(),
                "",
                NOWHERE);
    }

    /** A relation to one that can be expanded. */
    static Attribute toOne(String name, boolean required) {
        ClassName target = ClassName.get("com.example", "Author");
        Value key = new Value(ValueType.LONG, ClassName.get(Long.class), List.of());
        Relation relation = new Relation(
                target,
                "Author",
                key,
                "id",
                ACCESS,
                target,
                Optional.empty(),
                true,
                Optional.of(new Expansion("Author", false, 1, List.of(key(), text("name", false)))));
        return new Attribute(
                name,
                AttributeKind.TO_ONE,
                Role.PLAIN,
                Optional.empty(),
                Optional.of(relation),
                Optional.empty(),
                ACCESS,
                required,
                false,
                false,
                new Exposure(true, true, true, List.of(), false, false),
                List.of(),
                "",
                NOWHERE);
    }
}
