package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Counter // error: SSOT060 @5
    long views;

    @Counter // error: SSOT060 @5
    @Column(nullable = false)
    int votes;

    @Counter
    @Column(updatable = false)
    Integer likes;
}
