package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(sparseFields = true)
class Article {
    @Id
    @GeneratedValue
    Long id;

    String subTitle;

    String sub_title; // error: SSOT022 @12
}

@Entity
@ApiResource
class Author {
    @Id
    @GeneratedValue
    Long id;

    String name;

    @ManyToOne
    @Expand
    Author homeTown;

    @ManyToOne
    @Expand
    Author home_town; // error: SSOT022 @12

    @Sortable
    String familyName;

    @Sortable
    String family_name; // error: SSOT022 @12
}
