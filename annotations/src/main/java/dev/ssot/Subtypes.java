package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the subclasses of an entity whose resources clients see as one, each with what is its own and with a member that
 * tells what it is.
 *
 * <p>Before, a payment shows what all payments have in common. After:
 *
 * <pre>{@code
 * @Entity
 * @Inheritance
 * @ApiResource
 * @Subtypes({CardPayment.class, Transfer.class})
 * public abstract class Payment { ... }
 *
 * @Entity
 * @DiscriminatorValue("card")
 * @ApiResource
 * public class CardPayment extends Payment { ... }
 * // GET /payments            -> {"type": "card", "id": 1, "amount": 5, "cardNumber": "4711"},
 * //                            {"type": "Transfer", "id": 2, "amount": 7, "iban": "DE02..."}: one statement
 * // GET /payments/1          -> the same of one
 * // GET /payments?type=card  -> payments by card alone
 * // POST /card-payments      -> a subclass that is exposed itself has routes of its own
 * }</pre>
 *
 * <p>In Java, {@code PaymentView} is a sealed interface, and {@code CardPaymentView} a record that implements it. The value of
 * the member is that of {@code @DiscriminatorValue}, or else the entity's name. The subclasses are in the package of the
 * class, and all of them are named, so that no row is a stranger. The strategy of {@code @Inheritance} does not matter.
 *
 * <p>The routes of the class read: LIST, GET and COUNT. They write where {@link ApiResource#operations()} says so: DELETE
 * whatever there is, and CREATE, UPDATE and PATCH as the services of the subclasses do, each of which then is an
 * {@link ApiResource} with that operation. What else differs from one to the other is at the routes of the subclasses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Subtypes {

    /**
     * The subclasses whose instances there are, those of subclasses included.
     *
     * @return entities; by default, those that a sealed class permits
     */
    Class<?>[] value() default {};

    /**
     * The member that tells what a resource is, which is also a filter.
     *
     * @return a name that no attribute has
     */
    String member() default "type";
}
