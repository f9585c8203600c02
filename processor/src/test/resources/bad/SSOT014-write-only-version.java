package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @WriteOnly // error: SSOT014 @5
    @Version
    long version;
}
