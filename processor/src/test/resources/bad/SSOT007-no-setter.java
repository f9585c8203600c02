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

    @Column(nullable = false)
    private String title; // error: SSOT007 @20

    public String getTitle() {
        return title;
    }
}
