package bad;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Map;

@Entity
@ApiResource
class Photo {

    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @Filterable // error: SSOT037 @5
    Map<Thread, String> labels;
}
