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

    int number;

    @Slug(from = "titel") // error: SSOT056 @18
    @Column(unique = true)
    String slug;

    @Slug(from = "number") // error: SSOT056 @18
    @Column(unique = true)
    String second;

    @Slug(from = "third") // error: SSOT056 @18
    @Column(unique = true)
    String third;
}
