package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;

    @Hidden
    @Version // error: SSOT096 @5
    Instant changed;
}

@MappedSuperclass
class Counted {
    @Version
    int version;
}

@Entity
@ApiResource
class Author extends Counted {
    @Id
    @GeneratedValue
    Long id;

    private short revision;

    @Version // error: SSOT096 @5
    short getRevision() {
        return revision;
    }

    void setRevision(short revision) {
        this.revision = revision;
    }
}
