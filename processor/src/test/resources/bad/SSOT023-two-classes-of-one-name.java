package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

class One {
    @Entity
    @ApiResource
    static class Article {
        @Id
        Long id;
    }
}

@Entity(name = "Other")
@ApiResource(path = "others") // error: SSOT023 @1
class OneArticle {
    @Id
    Long id;
}
