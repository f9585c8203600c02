package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Bulk(Bulk.Kind.DELETE) // error: SSOT001 @1
class Article {
    @Filterable // error: SSOT001 @5
    String status;

    @Sortable // error: SSOT001 @5
    String getTitle() {
        return "";
    }
}

@MappedSuperclass
class Titled {
    @Filterable
    String title;
}
