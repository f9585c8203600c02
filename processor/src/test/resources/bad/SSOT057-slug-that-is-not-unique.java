package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"title", "slug"}))
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Slug(from = "title") // error: SSOT057 @5
    String slug;
}
