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

    @Transitions(@Transition(name = "publish", from = "DRAFT", to = "PUBLISHED")) // error: SSOT061 @5
    String status;

    @Transitions({}) // error: SSOT061 @5
    Status none;

    @Transitions(@Transition(name = "open", from = "NEW", to = "OPEN")) // error: SSOT061 @5
    Empty empty;

    @Transitions(@Transition(name = "close", from = "DRAFT", to = "PUBLISHED")) // error: SSOT061 @5
    @Column(updatable = false)
    Status fixed;

    @Transitions(@Transition(
            name = "archive",
            from = {}, // error: SSOT061 @20
            to = "PUBLISHED"))
    Status nowhere;

    @Transitions(@Transition(name = "turn", from = "DRAFT", to = "PUBLISHED")) // error: SSOT014 @5
    @WriteOnly
    Status secret;
}

enum Status { DRAFT, PUBLISHED }

enum Empty {}
