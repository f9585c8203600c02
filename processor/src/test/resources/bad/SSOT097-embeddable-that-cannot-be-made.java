package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    Price price; // error: SSOT097 @11

    Area area; // error: SSOT097 @10

    @ReadOnly
    Price former;

    @ElementCollection
    List<Price> prices = new ArrayList<>(); // error: SSOT097 @17
}

@Embeddable
class Price {
    long cents;

    private Price() {}

    static Price of(long cents) {
        Price price = new Price();
        price.cents = cents;
        return price;
    }
}

@Embeddable
abstract class Area {
    int width;
}
