package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @CreatedAt
    private Instant at; // error: SSOT007 @21

    public Instant getAt() {
        return at;
    }
}
