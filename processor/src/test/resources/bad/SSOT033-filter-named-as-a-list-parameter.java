package bad;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
class Book {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    Integer page; // error: SSOT033 @13

    @Filterable
    String cursor; // error: SSOT033 @12

    @Filterable
    Long total; // error: SSOT033 @10
}
