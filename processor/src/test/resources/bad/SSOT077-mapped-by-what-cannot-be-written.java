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

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
    @Writable(Verb.CREATE) // error: SSOT077 @5
    List<Line> lines;

    @OneToMany(mappedBy = "elsewhere")
    @Writable(Verb.LINK) // error: SSOT077 @5
    List<Line> missing;

    @ManyToMany(mappedBy = "orders")
    @Writable(Verb.LINK) // error: SSOT077 @5
    Set<Line> concealed;
}

@Entity
class Line {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    private Order order;

    @ManyToMany
    private Set<Order> orders;
}
