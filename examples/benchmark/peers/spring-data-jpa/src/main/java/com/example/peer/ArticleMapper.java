package com.example.peer;

/** Turns articles into what clients see. */
final class ArticleMapper {

    private ArticleMapper() {}

    static ArticleView toView(Article article) {
        return new ArticleView(
                article.getId(),
                article.getTitle(),
                article.getSlug(),
                article.getBody(),
                article.getStatus(),
                article.getViews(),
                article.getCreatedAt(),
                article.getUpdatedAt(),
                article.getVersion(),
                article.getAuthor().getId());
    }

    static ArticleWithAuthor toViewWithAuthor(Article article) {
        Author author = article.getAuthor();
        return new ArticleWithAuthor(
                article.getId(),
                article.getTitle(),
                article.getSlug(),
                article.getBody(),
                article.getStatus(),
                article.getViews(),
                article.getCreatedAt(),
                article.getUpdatedAt(),
                article.getVersion(),
                new AuthorView(author.getId(), author.getName(), author.getEmail()));
    }
}
