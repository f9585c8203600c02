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
    Thread purring; // error: SSOT008 @12
}

@Entity
@ApiResource
class Dog extends Animal {
    boolean barks;
}
