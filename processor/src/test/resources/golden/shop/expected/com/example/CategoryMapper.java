package com.example;

import com.example.api.References;
import jakarta.persistence.EntityManager;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link Category} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CategoryMapper {

    private final References references;

    public CategoryMapper(EntityManager entityManager) {
        this.references = new References(entityManager);
    }

    /** Makes a new category of what a client sent; what it left out stays as the entity initialises it. */
    public Category toEntity(CategoryCreate input) {
        Category category = new Category();
        category.setName(input.name());
        category.setParent(references.to(Category.class, input.parentId()));
        return category;
    }

    /** Replaces all that clients can write. */
    public void update(Category category, CategoryUpdate input) {
        category.setName(input.name());
        category.setParent(references.to(Category.class, input.parentId()));
    }

    /** Changes what the client sent. */
    public void patch(Category category, CategoryPatch input) {
        input.name().ifPresent(category::setName);
        input.parentId().ifPresent(value -> category.setParent(references.to(Category.class, value)));
    }

    /** Shows a category, its relations by their keys alone. */
    public CategoryView toView(Category category) {
        return new CategoryView(
                category.getId(),
                category.getName(),
                category.getParent() == null ? null : category.getParent().getId(),
                null);
    }
}
