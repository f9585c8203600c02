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
    @SubResource(path = "no path") // error: SSOT020 @25
    List<Article> related;
}
