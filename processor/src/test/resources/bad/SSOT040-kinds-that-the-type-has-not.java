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

    @Filterable(FilterKind.RANGE) // error: SSOT040 @27
    Boolean open;

    @Filterable({FilterKind.EQUAL, FilterKind.RANGE, FilterKind.NULL}) // error: SSOT040 @46 error: SSOT040 @64
    @Column(nullable = false)
    String title;

    @Filterable({FilterKind.EQUAL, FilterKind.STARTS_WITH}) // error: SSOT040 @46
    int words;

    @ManyToOne(optional = false)
    @Filterable(value = {FilterKind.NULL, FilterKind.RANGE}, depth = 0) // error: SSOT040 @36 error: SSOT040 @53
    Article parent;

    @ManyToMany
    @Filterable({FilterKind.NULL, FilterKind.CONTAINS}) // error: SSOT040 @45
    Set<Article> related;
}
