package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
@ApiResource(path = "articles/count") // error: SSOT021 @1
class Total {
    @Id
    @GeneratedValue
    Long id;

    String title;
}
