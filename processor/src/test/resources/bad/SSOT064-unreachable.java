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

    @Transitions({ // warning: SSOT064 @5 // warning: SSOT064 @5
        @Transition(name = "publish", from = "DRAFT", to = "PUBLISHED"),
        @Transition(name = "restore", from = "GONE", to = "OLD")
    })
    Status status;

    @Transitions(
            initial = "GONE",
            value = {
                @Transition(name = "revive", from = "GONE", to = "DRAFT"),
                @Transition(name = "print", from = "DRAFT", to = "PUBLISHED"),
                @Transition(name = "age", from = "PUBLISHED", to = "OLD")
            })
    Status reached;
}

enum Status { DRAFT, PUBLISHED, OLD, GONE }
