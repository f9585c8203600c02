package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;

@Entity
@ApiResource
class Author {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    @SoftDelete // warning: SSOT058 @5
    Instant deletedAt;
}

@Entity
@ApiResource
class Reader {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    @SoftDelete
    @SuppressWarnings("SSOT058")
    Instant deletedAt;
}
