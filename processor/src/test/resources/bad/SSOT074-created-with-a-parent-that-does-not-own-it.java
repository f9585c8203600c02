package bad;

import dev.ssot.*;
import dev.ssot.Writable.Verb;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Order {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "order", orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT074 @19
    List<Line> lines;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @Writable(Verb.CREATE) // error: SSOT074 @19
    List<Line> others;

    @ManyToMany(cascade = CascadeType.ALL)
    @Writable(Verb.CREATE) // error: SSOT074 @19
    Set<Line> shared;
}

@Entity
class Line {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Order order;
}
