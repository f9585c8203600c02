package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(operations = Operation.GET)
class Article { // note: SSOT031 @1
    @Id
    @GeneratedValue
    Long id;
}

class ArticleView {}
