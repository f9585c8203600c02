// option: -Assot.wbe=none
// nowhere: error: SSOT027
// nowhere: warning: SSOT029
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
