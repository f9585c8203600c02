package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Subtypes(Tax.class) // error: SSOT082 @1
@IdClass(Fee.Key.class)
abstract class Fee {
    record Key(String country, Long year) {}

    @Id
    String country;

    @Id
    Long year;
}

@Entity
class Tax extends Fee {}
