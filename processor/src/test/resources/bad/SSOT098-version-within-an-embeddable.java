package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    Audit audit;

    Origin origin;
}

@Embeddable
class Audit {
    String author;

    @Hidden
    @Version // error: SSOT098 @5
    long version;
}

@Embeddable
record Origin(String source, @Version long revision) {} // error: SSOT098 @30
