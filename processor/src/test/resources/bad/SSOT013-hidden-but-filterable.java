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

    @Hidden
    @Filterable // error: SSOT013 @5
    String secret;

    @WriteOnly @Sortable @Searchable // error: SSOT013 @16; error: SSOT013 @26
    String password;
}
