package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@ApiApplication(
        entities = {
            @ApiEntity(Article.class), // error: SSOT044 @31
            @ApiEntity(Country.class),
            @ApiEntity(value = Country.class, resource = @ApiResource), // error: SSOT044 @39
        })
@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Country {
    @Id
    @GeneratedValue
    Long id;
}
