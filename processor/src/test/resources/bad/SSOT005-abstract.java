package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
abstract class Article { // error: SSOT005 @10
    @Id
    Long id;
}
