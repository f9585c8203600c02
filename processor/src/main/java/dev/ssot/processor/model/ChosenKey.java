package dev.ssot.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The key of entities that are written together with their parent, where clients choose what tells those of one parent apart.
 *
 * @param parts what clients send of the key, and the parent does not give
 * @param holder how code reaches the attribute that holds the key as a whole, if it is embedded
 * @param ofParent the part of an embedded key that the parent gives, if it gives one
 */
public record ChosenKey(List<Attribute> parts, Optional<Access> holder, Optional<ParentPart> ofParent) {

    public ChosenKey {
        parts = List.copyOf(parts);
    }

    /**
     * What the parent's key is in the key of its entities. The persistence provider fills it in.
     *
     * @param blank what stands for it until then, if it is a primitive: {@code 0}
     */
    public record ParentPart(String member, Optional<String> blank) {}

    /** The member that tells the entities apart, or "" if several do together. */
    public String member() {
        return parts.size() == 1 ? parts.get(0).member() : "";
    }

    /** Whether only Jakarta Persistence can tell the key behind one of the parts. */
    public boolean isOpaque() {
        return parts.stream().anyMatch(part -> part.isToOne() && !part.target().hasKeyGetter());
    }
}
