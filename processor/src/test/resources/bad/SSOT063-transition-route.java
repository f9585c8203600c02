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

    @Transitions({
        @Transition(name = "publish", from = "DRAFT", to = "PUBLISHED"),
        @Transition(name = "delete", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "exists", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "find", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "roots", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "sendBack", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "sendBACK", from = "PUBLISHED", to = "DRAFT") // error: SSOT063 @28
    })
    Status status;

    @ManyToOne
    @Tree
    Article parent;
}

enum Status { DRAFT, PUBLISHED }
