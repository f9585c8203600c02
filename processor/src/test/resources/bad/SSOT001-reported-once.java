package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@ApiResource // error: SSOT001 @1
@HttpCache(maxAge = 60)
class Article {
    @Id
    Long id;

    @Filterable
    @Sortable
    String title;
}
