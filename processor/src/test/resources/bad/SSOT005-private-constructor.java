package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article { // error: SSOT005 @1
    @Id
    @GeneratedValue
    Long id;

    private Article() {}
}
