package bad;

import dev.ssot.ApiResource;
import dev.ssot.Idempotent;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(operations = Operation.GET)
@Idempotent // error: SSOT067 @1
class Currency {

    @Id
    @GeneratedValue
    Long id;

    String name;
}
