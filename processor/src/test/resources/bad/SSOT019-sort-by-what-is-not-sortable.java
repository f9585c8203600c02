package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(defaultSort = "-tilte") // error: SSOT019 @28
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;
}
