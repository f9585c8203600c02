package bad;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(operations = {}) // error: SSOT038 @27
class Empty {

    @Id
    @GeneratedValue
    Long id;
}
