package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
@HttpCache(maxAge = 60, shared = true)
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @ManyToOne
    @Expand // warning: SSOT080 @5
    Author author;

    @ManyToOne
    @Expand
    @SuppressWarnings("SSOT080")
    Author editor;

    @ManyToMany
    @Expand
    Set<Tag> tags;
}

@Entity
@ApiResource
@HttpCache(maxAge = 60)
class Author {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@ApiResource
@HttpCache(maxAge = 60, shared = true)
class Tag {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
