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
    Map<String, Article> linked;

    @ElementCollection
    List<Thread> places; // note: SSOT030 @18

    Place place;

    @ElementCollection
    List<Mark> marks;

    @OneToOne(mappedBy = "twin")
    Article other; // note: SSOT030 @13

    @Hidden
    @OneToOne
    Article twin;
}

@Embeddable
class Place {
    String city;

    @ManyToMany
    List<Article> articles; // note: SSOT030 @19

    @OneToOne(mappedBy = "twin")
    Article inverse; // note: SSOT030 @13

    @ManyToOne
    Deleted deleted; // note: SSOT030 @13

    @ManyToOne
    Pair pair; // note: SSOT030 @10

    @ElementCollection
    List<String> names; // note: SSOT030 @18
}

@Embeddable
class Mark {
    String label;

    @ManyToOne
    Article article; // note: SSOT030 @13
}

@Entity
class Deleted {
    @Id
    Long id;

    @SoftDelete
    Instant deletedAt;
}

@Entity
@IdClass(Pair.Key.class)
class Pair {
    @Id
    Long one;

    @Id
    Long two;

    static class Key implements java.io.Serializable {
        Long one;
        Long two;
    }
}
