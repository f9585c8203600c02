package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@javax.persistence.Entity // error: SSOT002 @1
@ApiResource
class Article {
    Long id;
}
