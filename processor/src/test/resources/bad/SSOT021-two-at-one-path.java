package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(path = "things")
class Article {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource(path = "/things") // error: SSOT021 @1
class Author {
    @Id
    @GeneratedValue
    Long id;
}
