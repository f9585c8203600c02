package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    Long id;

    @SubResource // error: SSOT051 @5
    String title;

    @ManyToOne
    @SubResource // error: SSOT051 @5
    Article parent;

    @ElementCollection
    @SubResource // error: SSOT051 @5
    List<String> words;
}
