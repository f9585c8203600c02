package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
@IdClass(Rate.Key.class)
class Rate {
    record Key(String currency, Long since) {}

    @Id
    String currency;

    @Id
    Long since;
}

@Entity
@ApiResource(path = "/rates/euro") // error: SSOT084 @1
class Euro {
    @Id
    @GeneratedValue
    Long id;
}
