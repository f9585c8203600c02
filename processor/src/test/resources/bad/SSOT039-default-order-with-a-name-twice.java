package bad;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(defaultSort = {"id", "-id"}) // error: SSOT039 @28
class Twice {

    @Id
    @GeneratedValue
    Long id;
}
