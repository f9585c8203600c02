package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Subtypes(Car.class) // error: SSOT088 @1
abstract class Vehicle {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Car extends Vehicle {

    String type;
}

@Entity
@ApiResource
@Subtypes(value = Cat.class, member = "a kind") // error: SSOT088 @39
abstract class Animal {

    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cat extends Animal {}
