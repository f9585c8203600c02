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

    Locale locale; // error: SSOT008 @12

    int[] numbers; // error: SSOT008 @11

    List<String> words; // error: SSOT008 @18
}
