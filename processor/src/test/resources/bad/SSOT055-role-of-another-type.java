package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @CreatedBy // error: SSOT055 @5
    Long creator;

    @UpdatedBy // error: SSOT055 @5
    UUID editor;

    @Counter // error: SSOT055 @5
    @Column(updatable = false)
    short views;

    @SoftDelete // error: SSOT025 @5
    Boolean deleted;

    @Version // error: SSOT055 @5
    java.sql.Timestamp changed;
}
