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

    @CreatedAt // error: SSOT025 @5
    LocalDate day;

    @UpdatedAt // error: SSOT025 @5
    String at;
}
