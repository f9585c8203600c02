package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiApplication
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;
}

@ApiApplication
class Other {} // error: SSOT026 @1
