package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
@ApiResource
class Article {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<@Email String> readers; // error: SSOT094 @25

    @ElementCollection
    Map<@Email String, String> names; // error: SSOT094 @32

    @ElementCollection
    List<@Size(max = 20) String> labels = new ArrayList<>();
}
