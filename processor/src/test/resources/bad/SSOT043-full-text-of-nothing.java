package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@FullTextSearch // error: SSOT043 @1
class Article {

    @Id
    @GeneratedValue
    Long id;

    String title;
}
