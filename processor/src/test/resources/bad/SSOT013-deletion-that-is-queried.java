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

    @SoftDelete
    @Sortable // error: SSOT013 @5
    private Instant deletedAt; // error: SSOT006 @21
}
