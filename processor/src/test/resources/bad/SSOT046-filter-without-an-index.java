// option: -Assot.web=none
// option: -Assot.index=warn
package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
@Table(
        indexes = {@Index(columnList = "status, name"), @Index(columnList = "created_at desc")},
        uniqueConstraints = @UniqueConstraint(columnNames = {"number", "year"}))
class Article {
    @Id
    @GeneratedValue
    @Sortable
    Long id;

    @Filterable
    String status;

    @Sortable // warning: SSOT046 @5
    String name;

    @Filterable
    @Sortable
    Instant createdAt;

    @Filterable
    @Column(unique = true)
    String slug;

    @Filterable
    int number;

    @Filterable // warning: SSOT046 @5
    @Column(name = "year")
    int published;

    @ManyToOne
    @Filterable // warning: SSOT046 @5
    Article parent;

    @ManyToOne
    @Filterable
    @SuppressWarnings("SSOT046")
    Article other;
}
