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

    @Lob
    @Filterable // error: SSOT010 @5
    @Sortable // error: SSOT011 @5
    @Searchable // error: SSOT012 @5
    String story;

    @OneToOne(mappedBy = "second")
    @Expand
    @Filterable // error: SSOT010 @5
    Article first;

    @OneToOne
    Article second;

    String title;

    @Filterable // error: SSOT010 @5
    String[] words;

    @Filterable // error: SSOT010 @5
    TimeZone zone;

    @Filterable
    @Sortable // error: SSOT011 @5
    @Searchable // error: SSOT012 @5
    Isbn isbn;

    record Isbn(String digits) {}
}

@Embeddable
class Seo {
    String title;
}
