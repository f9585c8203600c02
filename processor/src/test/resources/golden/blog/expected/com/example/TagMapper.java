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
        tag.word = input.word();
        if (input.weight() != null) {
            tag.weight = input.weight();
        }
        return tag;
    }

    /** Shows a tag, its relations by their keys alone. */
    public TagView toView(Tag tag) {
        return new TagView(
                tag.word,
                tag.weight);
    }
}
