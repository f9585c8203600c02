package com.example;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Component;

/** Maps between {@link CardPayment} and its records. */
@Component
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class CardPaymentMapper {

    /** Makes a new card payment of what a client sent; what it left out stays as the entity initialises it. */
    public CardPayment toEntity(CardPaymentCreate input) {
        CardPayment cardPayment = new CardPayment();
        if (input.amount() != null) {
            cardPayment.amount = input.amount();
        }
        cardPayment.cardNumber = input.cardNumber();
        return cardPayment;
    }

    /** Shows a card payment, its relations by their keys alone. */
    public CardPaymentView toView(CardPayment cardPayment) {
        return new CardPaymentView(
                "card",
                cardPayment.id,
                cardPayment.version,
                cardPayment.amount,
                cardPayment.cardNumber);
    }
}
