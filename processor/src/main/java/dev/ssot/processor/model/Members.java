package dev.ssot.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.SourceVersion;

/** The types that an entity's attributes have in its records. */
public record Members(Names names) {

    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName MAP = ClassName.get("java.util", "Map");

    /** Whether a member can have that name, which no keyword can be. */
    public static boolean isName(String member) {
        return SourceVersion.isName(member);
    }

    /** What a client sends for an attribute: a value, a key, a list of keys, a record or a list of records. */
    public TypeName input(Attribute attribute) {
        return switch (attribute.kind()) {
            case BASIC -> attribute.basic().boxed();
            case EMBEDDED -> names.embedded(attribute);
            case ELEMENTS ->
                attribute.isMap()
                        ? ParameterizedTypeName.get(MAP, input(Elements.keyOf(attribute)), input(attribute.element()))
                        : ParameterizedTypeName.get(LIST, input(attribute.element()));
            case TO_ONE -> key(attribute);
            case TO_MANY -> keys(attribute);
            case COMPOSED -> ParameterizedTypeName.get(LIST, names.item(attribute));
        };
    }

    /** What a client sends in a patch: the same, but a record is itself a patch. */
    public TypeName patch(Attribute attribute) {
        return attribute.isEmbedded() ? names.embeddedPatch(attribute) : input(attribute);
    }

    /** What a view always shows; a primitive stays one. */
    public TypeName shown(Attribute attribute) {
        if (attribute.isToOne() && attribute.target().compositeKey().isPresent()) {
            return within(attribute.target().keyRecord(names));
        }
        return attribute.isBasic() ? attribute.basic().java() : input(attribute);
    }

    /** Without its package and view: that is how the view itself refers to a record of its own. */
    private static ClassName within(ClassName nested) {
        return ClassName.get("", nested.simpleName());
    }

    /** The name of the member that holds an expanded relation. */
    public String expandedName(Attribute attribute) {
        return showsKeysOnly(attribute) ? attribute.keysName() : attribute.name();
    }

    /** The type of the member that holds an expanded relation, within the view. */
    public TypeName expanded(Attribute attribute) {
        if (showsKeysOnly(attribute)) {
            return key(attribute) instanceof ClassName key
                            && attribute.target().compositeKey().isPresent()
                    ? ParameterizedTypeName.get(LIST, within(key))
                    : keys(attribute);
        }
        ClassName summary = within(names.summary(attribute.target()));
        return attribute.isToMany() ? ParameterizedTypeName.get(LIST, summary) : summary;
    }

    /** Whether an expanded relation to many shows keys alone. */
    public boolean showsKeysOnly(Attribute attribute) {
        return attribute.isToMany()
                && attribute.expansion().filter(Expansion::idsOnly).isPresent();
    }

    private TypeName keys(Attribute attribute) {
        return ParameterizedTypeName.get(LIST, key(attribute));
    }

    /** One key of what a relation leads to: a value, or a record of several. */
    public TypeName key(Attribute attribute) {
        Relation target = attribute.target();
        return target.compositeKey().isPresent()
                ? target.keyRecord(names)
                : target.key().boxed();
    }
}
