package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article { // error: SSOT023 @1
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
class ArticleView {
    @Id
    Long id;
}
