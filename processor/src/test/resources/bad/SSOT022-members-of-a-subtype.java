package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource
@Inheritance
@Subtypes({Cat.class, Dog.class})
abstract class Animal {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@ApiResource
class Cat extends Animal {
    @ManyToOne
    Dog enemy;

    Long enemyId; // error: SSOT022 @10
}

@Entity
@ApiResource
class Dog extends Animal {
    boolean barks;
}
