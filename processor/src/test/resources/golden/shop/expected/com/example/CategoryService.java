package com.example;

import com.example.api.Ancestors;
import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with categories. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CategoryService {

    private final CategoryRepository repository;
    private final CategoryMapper mapper;
    private final CategoryValidator validator;
    private final CategoryHooks hooks;

    public CategoryService(CategoryRepository repository, CategoryMapper mapper,
            CategoryValidator validator, ObjectProvider<CategoryHooks> hooks) {
        this.repository = repository;
        this.mapper = mapper;
        this.validator = validator;
        this.hooks = hooks.getIfAvailable(CategoryHooks::none);
    }

    /** The categories that the query asks for; {@code within} narrows them further, as to those of one owner. */
    public Page<CategoryView> list(CategoryQuery query, Where... within) {
        return repository.findAll(query, within);
    }

    /** The category with this id; 404 if there is none. */
    public CategoryView findById(Long id, Set<CategoryQuery.Expansion> expand) {
        return repository.findById(id, expand).orElseThrow(() -> ProblemException.notFound("category", id));
    }

    public long count(Where... within) {
        return repository.count(within);
    }

    /** The categories without a parent. */
    public Page<CategoryView> roots(CategoryQuery query) {
        return repository.findRoots(query);
    }

    /** The categories directly below one; 404 if there is no such category. */
    public Page<CategoryView> children(Long id, CategoryQuery query) {
        return present(id, repository.findChildren(id, query));
    }

    /** The categories below one, on any level; 404 if there is no such category. */
    public Page<CategoryView> descendants(Long id, CategoryQuery query) {
        return present(id, repository.findDescendants(id, query));
    }

    /** An empty page may be that of a category that does not exist. */
    private Page<CategoryView> present(Long id, Page<CategoryView> page) {
        if (page.items().isEmpty() && !repository.exists(id)) {
            throw ProblemException.notFound("category", id);
        }
        return page;
    }

    /** The categories above one, from the root down, the nearest 100 at most; 404 if there is no such category. */
    public Ancestors<CategoryView> ancestors(Long id) {
        return repository.findAncestors(id).orElseThrow(() -> ProblemException.notFound("category", id));
    }

    @Transactional
    public CategoryView create(CategoryCreate input) {
        validator.validate(input);
        Category category = mapper.toEntity(input);
        hooks.beforeCreate(category, input);
        repository.insert(category);
        hooks.afterCreate(category);
        repository.flush(category);
        return mapper.toView(category);
    }

    @Transactional
    public CategoryView update(Long id, CategoryUpdate input) {
        validator.validate(input);
        Category category = repository.require(id);
        Category parent = category.getParent();
        mapper.update(category, input);
        hooks.beforeUpdate(category, input);
        repository.flush(category);
        repository.checkMove(category, parent);
        hooks.afterUpdate(category);
        repository.flush(category);
        return mapper.toView(category);
    }

    @Transactional
    public CategoryView patch(Long id, CategoryPatch input) {
        validator.validate(input);
        Category category = repository.require(id);
        Category parent = category.getParent();
        mapper.patch(category, input);
        hooks.beforePatch(category, input);
        repository.flush(category);
        repository.checkMove(category, parent);
        hooks.afterUpdate(category);
        repository.flush(category);
        return mapper.toView(category);
    }

    @Transactional
    public void delete(Long id) {
        hooks.beforeDelete(id);
        repository.delete(id);
        hooks.afterDelete(id);
    }
}
