package com.example.shop;

import com.example.shop.api.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** A rule of the application's own. */
@ApplicationScoped
public class CustomerRules implements CustomerHooks {

    @Override
    public void beforeCreate(Customer customer, CustomerCreate input) {
        if (customer.getName().equals("Nobody")) {
            throw new ProblemException(403, "Nobody cannot order.");
        }
    }
}
