package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Subtypes // error: SSOT091 @1
abstract class Payment {

    @Id
    @GeneratedValue
    Long id;
}
