package dev.ssot;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One way from state to state: a part of {@link Transitions}.
 *
 * <pre>{@code
 * @Transition(name = "sendBack", from = {"SHIPPED", "DELIVERED"}, to = "RETURNED")
 * // POST /orders/7/send-back
 * }</pre>
 */
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Transition {

    /**
     * What is done: the name of a method in Java, and in kebab case the end of the path.
     *
     * @return a name such as {@code publish}
     */
    String name();

    /**
     * The states in which it is possible.
     *
     * @return the names of one or more constants of the enum
     */
    String[] from();

    /**
     * The state that it leads to.
     *
     * @return the name of a constant of the enum
     */
    String to();
}
