package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource // error: SSOT020 @1
class Größe {
    @Id
    Long id;
}

@Entity
@ApiResource(path = "masse")
class Maß {
    @Id
    Long id;
}
