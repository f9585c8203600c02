package bad;

import dev.ssot.*;
import jakarta.persistence.*;

@Entity
@ApiResource(defaultSort = "rank") // error: SSOT019 @28
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
    int lives;
}

@Entity
@ApiResource
class Dog extends Animal {
    boolean barks;
}
