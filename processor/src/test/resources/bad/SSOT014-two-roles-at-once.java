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

    String title;

    @CreatedBy // error: SSOT014 @5
    @UpdatedBy
    String by;

    @CreatedAt
    @SoftDelete // error: SSOT014 @5
    Instant at;

    @Version
    @Counter // error: SSOT014 @5
    long version;

    @Hidden // error: SSOT014 @5
    @CreatedBy
    String creator;

    @Hidden // error: SSOT014 @5
    @SoftDelete
    Instant deletedAt;
}
