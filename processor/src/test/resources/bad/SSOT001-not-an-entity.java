package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@ApiResource // error: SSOT001 @1
class Article {
    @Id
    Long id;
}
