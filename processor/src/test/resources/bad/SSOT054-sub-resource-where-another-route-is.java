package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    String id;

    @Column(unique = true)
    String slug;

    @OneToMany(mappedBy = "parent")
    @SubResource
    List<Article> children;

    @ManyToMany
    @SubResource(path = "children") // error: SSOT054 @5
    List<Article> related;

    @ManyToMany
    @SubResource(path = "slug") // error: SSOT054 @5
    List<Article> slugs;

    @ManyToOne
    Article parent;
}

@Entity
@ApiResource
class Folder {
    @Id
    String id;

    @ManyToOne
    @Tree
    Folder parent;

    @OneToMany(mappedBy = "parent")
    @SubResource // error: SSOT054 @5
    List<Folder> children;

    @ManyToMany
    @SubResource
    List<Folder> links;
}
