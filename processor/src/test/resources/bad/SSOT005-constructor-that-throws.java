package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.io.IOException;

@Entity
@ApiResource
class Article { // error: SSOT005 @1
    @Id
    @GeneratedValue
    Long id;

    private String title; // error: SSOT006 @20; error: SSOT007 @20

    Article() throws IOException {}

    String getTitle() throws IOException {
        return title;
    }

    void setTitle(String title) throws IOException {
        this.title = title;
    }
}
