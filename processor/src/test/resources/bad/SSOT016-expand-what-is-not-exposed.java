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
    @Expand // error: SSOT016 @5
    Author author;
}

@Entity
class Author {
    @Id
    Long id;

    String name;
}
