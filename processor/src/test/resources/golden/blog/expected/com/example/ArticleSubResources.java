package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** Lists what belongs to an article. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ArticleSubResources {

    private final ArticleService articleService;
    private final TagService tagService;

    public ArticleSubResources(ArticleService articleService, TagService tagService) {
        this.articleService = articleService;
        this.tagService = tagService;
    }

    /** The tags of an article; 404 if there is no such article. */
    public Page<TagView> listTags(Long id, TagQuery query) {
        Page<TagView> page = tagService.list(query, tagsOf(id));
        if (page.items().isEmpty()) {
            require(id);
        }
        return page;
    }

    private static Where tagsOf(Long id) {
        return new Where().and("e.word in (select t.word from Article o join o.tags t where o.id = :_owner)",
                "_owner", id);
    }

    private void require(Long id) {
        if (!articleService.exists(id)) {
            throw ProblemException.notFound("article", id);
        }
    }
}
