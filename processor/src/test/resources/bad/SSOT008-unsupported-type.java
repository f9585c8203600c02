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

    Map<String, String> names; // error: SSOT008 @25

    int[][] numbers; // error: SSOT008 @13

    Character[] letters; // error: SSOT008 @17

    java.sql.Blob picture; // error: SSOT008 @19

    Money price; // error: SSOT008 @11

    Payable owed; // error: SSOT008 @13

    interface Payable {}

    record Money(long cents, String currency) {}
}
