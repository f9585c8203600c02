package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    Box box;
}

@Embeddable
class Box {
    String label;

    Lid lid;
}

@Embeddable
class Lid {
    Box box; // error: SSOT092 @9
}
