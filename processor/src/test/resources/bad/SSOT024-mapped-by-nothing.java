package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Author {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @OneToMany(mappedBy = "autor") // error: SSOT024 @27
    @Expand
    @SubResource
    List<Article> articles;

    @OneToMany(mappedBy = "writer") // error: SSOT024 @27
    @Filterable
    Set<Article> filtered;

    @ManyToMany(mappedBy = "writers") // error: SSOT024 @28
    @SubResource
    Set<Article> listed;

    @OneToOne(fetch = FetchType.LAZY, mappedBy = "owner") // error: SSOT024 @50
    @Expand
    Article first;

    @OneToMany(mappedBy = "author")
    @Expand
    List<Article> correct;

    @OneToMany(mappedBy = "part.author")
    @SubResource
    List<Article> embedded;
}

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @ManyToOne
    Author author;

    Part part;

    @Embeddable
    static class Part {
        @ManyToOne
        Author author;

        String label;
    }
}
