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

    private String title; // error: SSOT006 @20

    public void setTitle(String title) {
        this.title = title;
    }
}
