package bad;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Filterable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
@ApiResource
@Bulk(byFilter = {Bulk.Kind.CREATE, Bulk.Kind.DELETE}) // error: SSOT069 @18
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @Filterable
    String name;
}

@Entity
@ApiResource
@Bulk(byFilter = Bulk.Kind.DELETE, maxAffected = 0, max = 1001) // error: SSOT069 @27 error: SSOT018 @50 error: SSOT018 @59
class Country {

    @Id
    @GeneratedValue
    Long id;

    String name;
}
