package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Bulk(Bulk.Kind.CREATE)
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
@ApiResource // error: SSOT085 @1
class Articles {
    @Id
    @GeneratedValue
    Long id;

    String title;
}

@Entity
@ApiResource
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.UPDATE, Bulk.Kind.DELETE})
class News {
    @Id
    @GeneratedValue
    Long id;

    String title;
}
