// module: requires static dev.ssot; requires jakarta.persistence; // error: SSOT047 @1
package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;
}
