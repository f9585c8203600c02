package com.example.desk;

import dev.ssot.ApiResource;
import dev.ssot.Operation;
import dev.ssot.Transition;
import dev.ssot.Transitions;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** What clients can only read and open or shut: two states, neither of them required, and no version. */
@Entity
@ApiResource(operations = {Operation.GET, Operation.LIST})
class Gate {

    @Id
    Long id;

    @Transitions({
        @Transition(name = "unlock", from = "SHUT", to = "OPEN"),
        @Transition(name = "shut", from = "OPEN", to = "SHUT")
    })
    @Enumerated(EnumType.STRING)
    Position position;

    @Transitions({
        @Transition(name = "warn", from = "GREEN", to = "RED"),
        @Transition(name = "calm", from = "RED", to = "GREEN")
    })
    @Enumerated(EnumType.STRING)
    Light light;

    enum Position {
        SHUT,
        OPEN
    }

    enum Light {
        GREEN,
        RED
    }
}
