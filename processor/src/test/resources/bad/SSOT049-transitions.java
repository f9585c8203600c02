package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(operations = Operation.GET, requireIfMatch = true)
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Transitions(@Transition(name = "publish", from = "DRAFT", to = "PUBLISHED"))
    Status status;

    @Version
    long version;
}

@Entity
@ApiResource(operations = Operation.GET, requireIfMatch = true) // error: SSOT049 @59
class Author {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;
}

enum Status { DRAFT, PUBLISHED }
