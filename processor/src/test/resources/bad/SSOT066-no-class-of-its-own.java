package bad;

import dev.ssot.*;
import jakarta.persistence.*;

class Shop {
    @Entity
    @ApiResource
    record Price(@Id Long id) {} // error: SSOT066 @5

    @Entity
    @ApiResource
    enum Currency { // error: SSOT066 @5
        EURO;

        @Id
        Long id;
    }

    @Entity
    @ApiResource
    interface Priced { // error: SSOT066 @5
        @Id
        Long getId();
    }

    @Entity
    @ApiResource
    @interface Marked {} // error: SSOT066 @6

    @Entity
    @ApiResource
    static class Box<T> { // error: SSOT066 @12
        @Id
        Long id;
    }

    @Entity
    @ApiResource
    class Till { // error: SSOT066 @5
        @Id
        Long id;
    }

    @Entity
    @ApiResource
    private static class Safe { // error: SSOT066 @20
        @Id
        Long id;
    }

    private static class Cellar {
        @Entity
        @ApiResource
        static class Shelf { // error: SSOT066 @16
            @Id
            Long id;
        }
    }

    protected interface Hall {
        @Entity
        @ApiResource
        class Door {
            @Id
            Long id;
        }
    }
}
