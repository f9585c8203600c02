package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(operations = {Operation.LIST, Operation.CREATE, Operation.PATCH}) // error: SSOT095 @27 error: SSOT095 @27 error: SSOT095 @27
@Subtypes({Cash.class, Cheque.class})
abstract class Payment {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cash extends Payment {}

@Entity
@ApiResource(operations = {Operation.GET, Operation.CREATE})
class Cheque extends Payment {}

@Entity
@ApiResource(operations = {Operation.GET, Operation.UPDATE}) // error: SSOT095 @27
@Subtypes(Car.class)
class Vehicle {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
@ApiResource
class Car extends Vehicle {}

@Entity
@ApiResource(operations = {Operation.GET, Operation.CREATE, Operation.PATCH}) // error: SSOT072 @27 error: SSOT072 @27
@Subtypes(Letter.class)
abstract class Notice {

    @Id
    @GeneratedValue
    Long id;

    @Version
    long version;
}

@Entity
@ApiResource(requireIfMatch = true)
@Idempotent(required = true)
class Letter extends Notice {}
