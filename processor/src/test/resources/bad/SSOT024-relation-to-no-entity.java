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

    @ManyToOne // error: SSOT024 @5
    String author;

    @OneToMany(mappedBy = "x") @Expand // error: SSOT024 @5
    List<Keyless> keyless;
}

@Entity
class Keyless {
    String name;
}
