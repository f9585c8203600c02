package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Filterable // error: SSOT010 @5
    byte[] picture;

    @Filterable // error: SSOT010 @5
    Seo seo;

    @ManyToMany
    @Filterable // error: SSOT010 @5
    Set<Article> others;
}

@Embeddable
class Seo {
    String title;
}
