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

    @ManyToOne
    @Sortable // error: SSOT011 @5
    Article parent;

    @Sortable // error: SSOT011 @5
    Period period;
}
