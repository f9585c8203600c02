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

    @ElementCollection
    List<String> words; // note: SSOT030 @18

    @OneToOne(mappedBy = "twin")
    Article other; // note: SSOT030 @13

    @Hidden
    @OneToOne
    Article twin;
}
