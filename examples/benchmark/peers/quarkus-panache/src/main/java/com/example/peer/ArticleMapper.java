package com.example.peer;

/** Turns articles into what clients see. */
final class ArticleMapper {

    private ArticleMapper() {}

    static ArticleView toView(Article article) {
        return new ArticleView(
                article.id,
                article.title,
                article.slug,
                article.body,
                article.status,
                article.views,
                article.createdAt,
                article.updatedAt,
                article.version,
                article.author.id);
    }

    static ArticleWithAuthor toViewWithAuthor(Article article) {
        Author author = article.author;
        return new ArticleWithAuthor(
                article.id,
                article.title,
                article.slug,
                article.body,
                article.status,
                article.views,
                article.createdAt,
                article.updatedAt,
                article.version,
                new AuthorView(author.id, author.name, author.email));
    }
}
