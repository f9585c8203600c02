package bad;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(operations = {Operation.GET, Operation.CREATE})
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    @Upsert // error: SSOT067 @5
    String code;
}
