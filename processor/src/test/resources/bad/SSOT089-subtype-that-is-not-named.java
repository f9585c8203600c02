package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Subtypes(Cash.class)
abstract class Payment {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cash extends Payment {}

@Entity
class Coin extends Cash {} // error: SSOT089 @1
