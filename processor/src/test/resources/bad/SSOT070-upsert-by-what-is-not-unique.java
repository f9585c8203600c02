package bad;

import dev.ssot.ApiResource;
import dev.ssot.Hidden;
import dev.ssot.Idempotent;
import dev.ssot.ReadOnly;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
@ApiResource
@Idempotent(hours = 0) // error: SSOT018 @21
class Currency {

    @Id
    @Upsert // error: SSOT070 @5
    String code;

    @Upsert // error: SSOT070 @5
    String name;

    @Column(unique = true)
    @Upsert // error: SSOT070 @5
    LocalDate since;

    @Column(unique = true)
    @ReadOnly
    @Upsert // error: SSOT070 @5
    String number;

    @Column(unique = true)
    @Hidden
    @Upsert // error: SSOT070 @5
    String secret;
}
