package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(name = "an article") // error: SSOT045 @21
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
@ApiResource
class Comment {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @Expand
    Article article;
}
