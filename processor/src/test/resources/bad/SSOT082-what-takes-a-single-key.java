package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@IdClass(Rate.Key.class)
class Rate {
    record Key(String currency, Long since) {}

    @Id
    String currency;

    @Id
    Long since;

    @Column(unique = true)
    @Upsert // error: SSOT082 @5
    String code;

    @ManyToOne
    @Tree // error: SSOT082 @5
    Rate base;
}
