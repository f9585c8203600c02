package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@FullTextSearch(language = "english'") // error: SSOT042 @28
class Article {

    @Id
    @GeneratedValue
    Long id;

    @Searchable
    String title;
}
