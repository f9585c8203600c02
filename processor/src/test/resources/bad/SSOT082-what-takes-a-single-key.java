package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
@Bulk(Bulk.Kind.CREATE) // error: SSOT082 @1
@IdClass(Rate.Key.class)
class Rate {
    record Key(String currency, Long since) {}

    @Id
    String currency;

    @Id
    Long since;

    @ElementCollection // error: SSOT082 @5
    Set<String> labels;
}
