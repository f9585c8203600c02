package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class File {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;

    String entityTag; // error: SSOT050 @12
}

@Entity
@ApiResource
class Loose {
    @Id
    @GeneratedValue
    Long id;

    String entityTag;
}
