package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
@IdClass(Key.class) // error: SSOT081 @13
class Rate {
    @Id
    String currency;

    @Id
    Integer year;
}

class Key {
    String currency;
    Integer yaer;
}
