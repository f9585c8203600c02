package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @EmbeddedId
    Key key; // error: SSOT004 @9
}

@Embeddable
class Key {
    Long one;
}
