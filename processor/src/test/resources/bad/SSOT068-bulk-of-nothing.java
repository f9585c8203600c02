package bad;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
@Bulk(max = 10) // error: SSOT068 @1
class Currency {

    @Id
    @GeneratedValue
    Long id;

    String name;
}
