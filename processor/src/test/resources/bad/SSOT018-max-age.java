package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@HttpCache(maxAge = 0) // error: SSOT018 @21
class Article {
    @Id
    @GeneratedValue
    Long id;
}
