package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Map<Locale, String> words; // note: SSOT030 @25

    @ElementCollection
    Map<String, Thread> threads; // note: SSOT030 @25

    @ElementCollection
    SortedMap<String, String> sorted; // note: SSOT030 @31

    @ManyToMany
    @Writable(Writable.Verb.LINK) // error: SSOT037 @5
    Map<String, Article> linked; // note: SSOT030 @26

    @ElementCollection
    List<Thread> places; // note: SSOT030 @18

    Place place;

    @OneToOne(mappedBy = "twin")
    Article other; // note: SSOT030 @13

    @Hidden
    @OneToOne
    Article twin;
}

@Embeddable
class Place {
    String city;

    @ManyToOne
    Article article; // note: SSOT030 @13

    @ElementCollection
    List<String> names; // note: SSOT030 @18
}
