package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(pageSize = 200) // error: SSOT018 @25
class Article {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource(maxPageSize = 2000) // error: SSOT018 @28
class Author {
    @Id
    Long id;

    String name;

    @ManyToOne
    @Expand(max = 0) // error: SSOT018 @19
    Author mentor;
}
