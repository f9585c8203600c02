package dev.ssot.processor.testing;

import java.nio.file.Path;
import java.util.List;

/** The sources of a small application, to be compiled as a whole and in parts. */
public final class BlogSources {

    public static final String APPLICATION = "com.example.package-info";
    public static final String ARTICLE = "com.example.text.Article";
    public static final String AUTHOR = "com.example.people.Author";
    public static final String TAG = "com.example.text.Tag";
    public static final String NOTE = "com.example.Note";
    public static final List<String> ENTITIES = List.of(ARTICLE, AUTHOR, TAG, NOTE);

    private BlogSources() {}

    /** Writes them into a folder. */
    public static Build in(Path folder) {
        return new Build(folder)
                .source(APPLICATION, application("The library's own API"))
                .source(
                        "com.example.Keyed",
                        "@MappedSuperclass public abstract class Keyed {"
                                + " /** What machines know it by. It never changes. */ @Id @GeneratedValue private Long id;"
                                + " public Long getId() { return id; } }")
                .source(
                        "com.example.text.Seo",
                        "@Embeddable public record Seo(@Size(max = 70) String title, String keywords) {}")
                .source("com.example.text.Status", "public enum Status { DRAFT, SHOWN, GONE }")
                .source(AUTHOR, author(""))
                .source(TAG, tag(""))
                .source(NOTE, note())
                .source(ARTICLE, article());
    }

    public static String application(String title) {
        return "@dev.ssot.ApiApplication(title = \"" + title + "\", version = \"2.0\", basePath = \"/api\")\n"
                + "package com.example;\n";
    }

    private static String article() {
        return """
                /** A text with a \\\\ in it. And more. */
                @Entity @ApiResource(sparseFields = true)
                public class Article extends com.example.Keyed {
                    /** The headline: "ä". */ @NotBlank @Size(max = 200) @Searchable @Sortable private String title;
                    @Filterable @Enumerated(EnumType.STRING) @NotNull private Status status = Status.DRAFT;
                    /** For search engines. */ @Embedded private Seo seo;
                    @ManyToOne(optional = false, fetch = FetchType.LAZY) @Filterable @Expand
                    private com.example.people.Author author;
                    @ManyToMany private Set<Tag> tags = new LinkedHashSet<>();
                    @Version private int version;
                    public String getTitle() { return title; }
                    public void setTitle(String title) { this.title = title; }
                    public Status getStatus() { return status; }
                    public void setStatus(Status status) { this.status = status; }
                    public Seo getSeo() { return seo; }
                    public void setSeo(Seo seo) { this.seo = seo; }
                    public com.example.people.Author getAuthor() { return author; }
                    public void setAuthor(com.example.people.Author author) { this.author = author; }
                    public Set<Tag> getTags() { return tags; }
                    public void setTags(Set<Tag> tags) { this.tags = tags; }
                    public int getVersion() { return version; }
                }
                """;
    }

    public static String author(String more) {
        return """
                /** Who wrote it. */
                @Entity @ApiResource
                public class Author extends com.example.Keyed {
                    /** What people call it. */ @NotBlank @Column(unique = true) @Filterable private String name;
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                """ + more + "}";
    }

    /** Its attributes are properties without fields. */
    private static String note() {
        return """
                /** A remark. */
                @Entity @ApiResource
                public class Note {
                    private Long number;
                    private String words;
                    @Id public Long getId() { return number; }
                    public void setId(Long id) { this.number = id; }
                    /** What it says. */ public String getText() { return words; }
                    public void setText(String text) { this.words = text; }
                }
                """;
    }

    public static String tag(String more) {
        return """
                @Entity @ApiResource
                public class Tag {
                    @Id @GeneratedValue private UUID id;
                    @NotBlank private String name;
                    public UUID getId() { return id; }
                    public String getName() { return name; }
                    public void setName(String name) { this.name = name; }
                """ + more + "}";
    }
}
