package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @EmbeddedId
    Key key;
}

@Embeddable
class Key {
    Long one;

    LocalDate day; // error: SSOT004 @15
}
