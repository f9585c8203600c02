package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    Price price; // error: SSOT093 @11
}

@Embeddable
record Price(long amount, Object currency) {} // error: SSOT008 @34
