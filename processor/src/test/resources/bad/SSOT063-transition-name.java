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
        @Transition(name = "publish", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "do", from = "DRAFT", to = "PUBLISHED"), // error: SSOT063 @28
        @Transition(name = "send-back", from = "PUBLISHED", to = "DRAFT"), // error: SSOT063 @28
        @Transition(name = "", from = "PUBLISHED", to = "DRAFT") // error: SSOT063 @28
    })
    Status status;

    @Transitions(@Transition(name = "publish", from = "DRAFT", to = "PUBLISHED")) // error: SSOT063 @37
    Status second;
}

enum Status { DRAFT, PUBLISHED }
