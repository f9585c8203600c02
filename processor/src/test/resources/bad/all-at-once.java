package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
@ApiResource(path = "a b", pageSize = 0) // error: SSOT020 @21; error: SSOT018 @39
class Article {
    @Id
    @GeneratedValue
    Long id;

    Thread thread; // error: SSOT008 @12

    @Searchable // error: SSOT012 @5
    int words;

    @Expand // error: SSOT015 @5
    String title;
}

@Entity
@ApiResource(defaultSort = "name") // error: SSOT019 @28
class Author {
    @Id
    Long id;

    String name;
}

@ApiResource // error: SSOT001 @1
class Tag {}
