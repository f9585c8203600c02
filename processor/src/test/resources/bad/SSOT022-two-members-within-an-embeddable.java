package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
class Person {
    @Id
    @GeneratedValue
    Long id;

    Home home;

    @Embedded
    Birth birth;
}

@Embeddable
class Home {
    @ManyToOne
    Country country;

    Long countryId; // error: SSOT022 @10

    Inner inner;
}

@Embeddable
class Inner {
    Long countryId;

    @OneToOne
    Country country; // error: SSOT022 @13
}

@Embeddable
class Birth {
    Long countryId;

    String country_id;
}

@Entity
@ApiResource
class Country {
    @Id
    @GeneratedValue
    Long id;

    String name;
}
