package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@javax.persistence.Entity
@ApiResource // error: SSOT002 @1
class Article {
    Long id;
}
