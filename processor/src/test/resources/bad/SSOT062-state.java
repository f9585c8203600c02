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

    @Transitions(
            initial = "DRAUGHT", // error: SSOT062 @23
            value = {
                @Transition(name = "publish", from = "draft", to = "PUBLISHED"), // error: SSOT062 @54
                @Transition(
                        name = "archive",
                        from = {
                            "DRAFT",
                            "PUBLISHD" // error: SSOT062 @29
                        },
                        to = "GONE") // error: SSOT062 @30
            })
    Status status;
}

enum Status { DRAFT, PUBLISHED }
