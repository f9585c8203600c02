package bad;

import dev.ssot.*;
import dev.ssot.Writable.Verb;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
@Idempotent(required = true)
@Bulk({Bulk.Kind.CREATE, Bulk.Kind.DELETE}) // error: SSOT072 @7
class Currency {

    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "currency")
    @Writable(Verb.LINK) // error: SSOT072 @5
    List<Rate> rates;
}

@Entity
@ApiResource(requireIfMatch = true)
class Rate {

    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Currency currency;

    @Version
    long version;
}
