package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(requireIfMatch = true) // error: SSOT048 @31
class Unversioned {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource(requireIfMatch = true) // error: SSOT048 @31
class Secret {
    @Id
    @GeneratedValue
    Long id;

    @Hidden
    @Version
    long version;
}
