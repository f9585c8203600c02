package bad;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
class Alarm {

    @Id
    @GeneratedValue
    Long id;

    boolean notify; // error: SSOT034 @13
}
