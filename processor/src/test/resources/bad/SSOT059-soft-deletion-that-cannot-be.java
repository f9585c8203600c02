package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @SoftDelete // error: SSOT059 @5
    @Column(nullable = false)
    Instant deletedAt;

    @SoftDelete // error: SSOT059 @5
    Instant goneAt;
}
