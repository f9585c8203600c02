package bad;

import dev.ssot.ApiResource;
import dev.ssot.CreateOnly;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    @CreateOnly
    @Upsert // error: SSOT071 @5
    String code;

    @CreateOnly
    String issuer;
}
