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

    @ReadOnly // error: SSOT014 @5
    @WriteOnly
    String title;

    @ReadOnly // error: SSOT014 @5
    @CreateOnly
    String slug;
}
