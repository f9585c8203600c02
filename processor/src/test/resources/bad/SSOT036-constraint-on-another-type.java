package bad;

import dev.ssot.ApiResource;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;

@Entity
@ApiResource
class Reading {

    @Id
    @GeneratedValue
    Long id;

    @NotBlank // error: SSOT036 @5
    int value;

    @AssertTrue // error: SSOT036 @5
    String unit;

    @Past // error: SSOT036 @5
    Long time;
}
