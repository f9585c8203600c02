package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Rate {
    @EmbeddedId
    Key key; // error: SSOT081 @9
}

@Embeddable
class Key {
    String currency;
    String country;

    private Key() {}

    Key(String text) {
        currency = text.substring(0, 3);
        country = text.substring(3);
    }
}
