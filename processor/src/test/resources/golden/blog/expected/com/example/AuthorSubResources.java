package com.example;

import com.example.api.Page;
import com.example.api.ProblemException;
import com.example.api.Where;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** Lists what belongs to an author. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class AuthorSubResources {

    private final AuthorService authorService;
    private final ArticleService articleService;

    public AuthorSubResources(AuthorService authorService, ArticleService articleService) {
        this.authorService = authorService;
        this.articleService = articleService;
    }

    /** The articles of an author; 404 if there is no such author. */
    public Page<ArticleView> listArticles(UUID id, ArticleQuery query) {
        Page<ArticleView> page = articleService.list(query, articlesOf(id));
        if (page.items().isEmpty()) {
            require(id);
        }
        return page;
    }

    /** The number of articles of an author; 404 if there is no such author. */
    public long countArticles(UUID id, ArticleQuery.Filter filter) {
        long count = articleService.count(filter, articlesOf(id));
        if (count == 0) {
            require(id);
        }
        return count;
    }

    private static Where articlesOf(UUID id) {
        return new Where().and("e.author.id = :_owner", "_owner", id);
    }

    private void require(UUID id) {
        if (!authorService.exists(id)) {
            throw ProblemException.notFound("author", id);
        }
    }
}
