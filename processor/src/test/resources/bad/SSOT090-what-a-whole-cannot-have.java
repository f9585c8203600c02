package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(sparseFields = true) // error: SSOT090 @29
@Bulk(Bulk.Kind.CREATE) // error: SSOT090 @1
@Subtypes(Cash.class)
abstract class Payment {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cash extends Payment {}

@Entity
@ApiResource
@HttpCache(maxAge = 60, shared = true) // error: SSOT090 @1
@Subtypes(Car.class)
abstract class Vehicle {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource
class Car extends Vehicle {}
