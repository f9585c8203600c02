package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(
        operations = {Operation.LIST, Operation.CREATE},
        requireIfMatch = true) // error: SSOT049 @26
class Log {
    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;
}

@Entity
@ApiResource(operations = Operation.CREATE)
@HttpCache(maxAge = 60) // error: SSOT049 @1
class Inbox {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource(operations = Operation.GET)
@FullTextSearch // error: SSOT049 @1
class Letter {
    @Id
    Long id;

    @Searchable
    String text;
}
