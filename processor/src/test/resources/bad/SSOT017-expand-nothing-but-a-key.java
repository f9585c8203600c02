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
    @Expand // error: SSOT017 @5
    Author author;
}

@Entity
@ApiResource
class Author {
    @Id
    Long id;
}
