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

    Mood mood; // error: SSOT086 @10

    Part part; // error: SSOT086 @10

    @ElementCollection
    Set<Mood> moods; // error: SSOT086 @15

    @ManyToOne
    Author author; // error: SSOT086 @12

    @Hidden
    Mood hidden;

    @OneToMany
    List<Author> notShown;

    Open open;

    private enum Mood {
        GOOD
    }

    @Embeddable
    private static class Part {
        String label;
    }

    @Embeddable
    static class Open {
        Mood within; // error: SSOT086 @14
    }

    @Entity
    private static class Author {
        @Id
        Long id;
    }
}
