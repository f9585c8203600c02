package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(path = "/a b") // error: SSOT020 @21
class Article {
    @Id
    @GeneratedValue
    Long id;
}
