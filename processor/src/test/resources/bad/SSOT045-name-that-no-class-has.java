package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(name = "billing address") // error: SSOT045 @21
class Address {
    @Id
    @GeneratedValue
    Long id;
}
