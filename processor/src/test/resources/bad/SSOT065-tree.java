package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @Tree // error: SSOT065 @5
    Author author;

    @ManyToOne(optional = false)
    @Tree // error: SSOT065 @5
    Article parent;

    @OneToOne
    @Tree // error: SSOT065 @5
    Article next;

    @OneToMany(mappedBy = "parent")
    @Expand
    @Tree // error: SSOT065 @5
    List<Article> children;

    @Tree // error: SSOT065 @5
    String path;

    @ManyToOne
    @Tree // error: SSOT014 @5 // error: SSOT065 @5
    @WriteOnly
    Article secret;
}

@Entity
@ApiResource
class Author {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @Tree
    Author mentor;

    @ManyToOne
    @Tree // error: SSOT065 @5
    Author editor;
}
