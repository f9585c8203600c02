// nowhere: note: SSOT031
package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(operations = Operation.GET)
class Article {
    @Id
    @GeneratedValue
    Long id;
}

class ArticleView {}
