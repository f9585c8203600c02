package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(sparseFields = true)
class Field {
    @Id
    Long id;

    @Filterable
    String fields; // error: SSOT033 @12
}

@Entity
@ApiResource
class Meadow {
    @Id
    Long id;

    @Filterable
    String fields;
}
