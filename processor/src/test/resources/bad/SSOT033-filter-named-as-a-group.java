package bad;

import dev.ssot.ApiResource;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
@ApiResource
class Book {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    Integer or1; // error: SSOT033 @13

    @ManyToOne
    @Filterable
    Book or; // error: SSOT033 @10
}
