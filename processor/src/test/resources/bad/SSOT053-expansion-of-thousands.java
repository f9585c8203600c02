package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    Long id;

    String title;

    @ManyToOne
    @Expand(max = 2000)
    Article parent;

    @OneToMany(mappedBy = "parent")
    @Expand(max = 1001) // warning: SSOT053 @19
    List<Article> children;

    @ManyToMany
    @Expand(max = 10_001) // error: SSOT018 @19
    List<Article> related;
}
