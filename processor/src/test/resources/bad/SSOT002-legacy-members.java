package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@MappedSuperclass
class Keyed {
    @Id
    @GeneratedValue
    Long id;
}

@javax.persistence.Entity // error: SSOT002 @1
class Named extends Keyed {
    String name;
}

@Entity
@ApiResource
class Article extends Named {
    @javax.persistence.Column // error: SSOT002 @5
    String title;

    @javax.validation.NotNull // error: SSOT002 @5
    String body;
}
