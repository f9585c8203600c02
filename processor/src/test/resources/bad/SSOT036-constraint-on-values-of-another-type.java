package bad;

import dev.ssot.*;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
@ApiResource
class Trip {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<@NotNull @Positive Stop> stops; // error: SSOT036 @35

    @ElementCollection
    @Filterable // error: SSOT010 @5
    @Positive // error: SSOT036 @5
    Set<Stop> others;

    @ElementCollection
    Map<@Positive @Size(min = 2) String, @NotBlank Integer> counts; // error: SSOT036 @61

    @ElementCollection
    @Filterable // error: SSOT010 @5
    Map<String, Integer> more;
}

@Embeddable
class Stop {
    String town;

    @Past // error: SSOT036 @5
    int nights;
}
