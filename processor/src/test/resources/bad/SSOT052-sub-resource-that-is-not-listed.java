package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    Long id;

    @OneToMany(mappedBy = "article")
    @SubResource // error: SSOT052 @5
    List<Comment> comments;

    @ManyToMany
    @SubResource // error: SSOT052 @5
    List<Tag> tags;

    @OneToMany
    @SubResource // error: SSOT052 @5
    List<Locale> locales;
}

@Entity
class Comment {
    @Id
    Long id;

    @ManyToOne
    Article article;
}

@Entity
@ApiResource(operations = Operation.GET)
class Tag {
    @Id
    Long id;
}
