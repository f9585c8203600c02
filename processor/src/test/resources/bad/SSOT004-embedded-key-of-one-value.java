package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @EmbeddedId
    Long id; // error: SSOT004 @10
}

@Entity
@ApiResource
@IdClass(long[].class)
class Author {
    @Id
    Long first; // error: SSOT004 @10

    @Id
    Long second;
}
