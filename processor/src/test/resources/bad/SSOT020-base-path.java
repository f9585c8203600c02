package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiApplication(basePath = "api//v1") // error: SSOT020 @28
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;
}
