package dev.ssot.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** What tells the entities of a resource apart: a key that is one attribute, or several. */
public record Identity(Resource resource) {

    /** The attributes of the key, in the order of addresses. */
    public List<Attribute> keys() {
        return resource.compositeKey()
                .map(key -> key.members().stream().map(this::named).toList())
                .orElseGet(() -> List.of(resource.key()));
    }

    /** Their names in the records. */
    public List<String> members() {
        return keys().stream().map(Attribute::member).toList();
    }

    public boolean isComposite() {
        return resource.compositeKey().isPresent();
    }

    /** What code passes to say which entity is meant: {@code Long}, or a record of several values. */
    public TypeName type() {
        return isComposite() ? resource.names().key() : resource.key().basic().boxed();
    }

    /** The condition that finds one entity: {@code e.id = :id}, or one for each part of its key. */
    public String condition() {
        return isComposite()
                ? keys().stream()
                        .map(part -> resource.path(part) + " = :" + part.member())
                        .collect(Collectors.joining(" and "))
                : resource.path(resource.key()) + " = :id";
    }

    /** The key as a whole: {@code e.id}, or {@code id(e)} if it has several parts. */
    public String path() {
        return isComposite() ? "id(" + Resource.ALIAS + ")" : resource.path(resource.key());
    }

    /** The same of another alias. */
    public String of(String alias) {
        return isComposite()
                ? "id(" + alias + ")"
                : alias + "." + resource.key().name();
    }

    /** What orders entities by their keys: {@code e.id}, or all parts of it. */
    public String order() {
        return keys().stream().map(resource::path).collect(Collectors.joining(", "));
    }

    /** Whether clients choose the key, so that it may be taken. */
    public boolean isChosen() {
        return resource.supports(Operation.CREATE) && resource.key().role() == Role.ASSIGNED_KEY;
    }

    private Attribute named(String member) {
        return resource.attributes().stream()
                .filter(attribute -> attribute.member().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
