// option: -Assot.web=auto
// there is: jakarta.ws.rs.Path
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
