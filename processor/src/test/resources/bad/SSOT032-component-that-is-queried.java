package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    Seo seo;
}

@Embeddable
class Seo {
    @ReadOnly // error: SSOT032 @5
    String title;
}
