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

    Unseen unseen; // note: SSOT030 @12
}

@Embeddable
class Unseen {
    @Hidden
    String secret;
}
