package bad;

import dev.ssot.ApiResource;
import dev.ssot.Bulk;
import dev.ssot.Upsert;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
@ApiResource(requireIfMatch = true)
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.DELETE}) // error: SSOT072 @7
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    @Upsert // error: SSOT072 @5
    String code;

    @Version
    long version;
}
