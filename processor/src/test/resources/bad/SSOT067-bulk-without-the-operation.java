package bad;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import dev.ssot.Operation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource(operations = {Operation.GET, Operation.CREATE, Operation.UPDATE, Operation.DELETE})
@Bulk(
        value = {Bulk.Kind.CREATE, Bulk.Kind.UPDATE}, // error: SSOT067 @17
        byFilter = Bulk.Kind.DELETE) // error: SSOT067 @29
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    String name;
}
