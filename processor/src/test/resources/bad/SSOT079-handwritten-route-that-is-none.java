package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(handwritten = {"delete", "creat"}) // error: SSOT079 @39
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;
}
