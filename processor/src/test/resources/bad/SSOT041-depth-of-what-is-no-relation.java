package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {

    @Id
    @GeneratedValue
    Long id;

    @Filterable(depth = 1) // error: SSOT041 @25
    String title;

    @ManyToOne
    @Filterable(depth = 4) // error: SSOT018 @25
    Article parent;
}
