package bad;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Entity
@ApiResource
class Part {

    @Id
    @GeneratedValue
    Long id;

    @Pattern(regexp = "[") // error: SSOT035 @5
    String number;

    @DecimalMin("abc") // error: SSOT035 @5
    Integer amount;

    @Size(min = 5, max = 2) // error: SSOT035 @5
    String name;
}
