package bad;

import dev.ssot.*;
import dev.ssot.Writable.Verb;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Writable(Verb.LINK) // error: SSOT073 @5
    String title;

    @ManyToOne
    @Writable(Verb.LINK) // error: SSOT073 @5
    Article parent;
}
