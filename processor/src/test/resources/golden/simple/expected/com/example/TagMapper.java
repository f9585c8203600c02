package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Tag} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class TagMapper {

    /** Makes a new tag of what a client sent; what it left out stays as the entity initialises it. */
    public Tag toEntity(TagCreate input) {
        Tag tag = new Tag();
        tag.setName(input.name());
        if (input.weight() != null) {
            tag.setWeight(input.weight());
        }
        return tag;
    }

    /** Replaces all that clients can write. */
    public void update(Tag tag, TagUpdate input) {
        tag.setName(input.name());
        tag.setWeight(input.weight());
    }

    /** Changes what the client sent. */
    public void patch(Tag tag, TagPatch input) {
        input.name().ifPresent(tag::setName);
        input.weight().ifPresent(tag::setWeight);
    }

    /** Shows a tag, its relations by their keys alone. */
    public TagView toView(Tag tag) {
        return new TagView(
                tag.getId(),
                tag.getName(),
                tag.getWeight());
    }
}
