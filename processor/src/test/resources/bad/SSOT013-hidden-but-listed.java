package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    Long id;

    @ManyToMany
    @Hidden
    @SubResource // error: SSOT013 @5
    List<Article> related;
}
