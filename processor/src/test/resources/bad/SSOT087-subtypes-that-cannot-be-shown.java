package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.Instant;

@Entity
@ApiResource
@Subtypes({
    Cash.class,
    String.class, // error: SSOT087 @11
    Cheque.class, // error: SSOT087 @11
    Voucher.class, // error: SSOT087 @12
    Coupon.class, // error: SSOT087 @11
    Mixed.class, // error: SSOT087 @10
    Coin.class // error: SSOT087 @9
})
abstract class Payment {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cash extends Payment {}

class Cheque extends Payment {}

@Entity
abstract class Voucher extends Payment {}

@Entity
class Coupon extends Payment {

    @SoftDelete
    Instant deletedAt;
}

@Entity
@ApiResource
@Subtypes(Part.class) // error: SSOT087 @15
class Mixed extends Payment {}

@Entity
class Part extends Mixed {

    @SoftDelete
    Instant deletedAt;
}

@Entity
@DiscriminatorValue("Cash")
class Coin extends Payment {}
