package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article { // error: SSOT005 @1
    @Id
    @GeneratedValue
    Long id;

    String title;

    Article(String title, boolean loud) {
        this.title = loud ? title + "!" : title;
    }
}
