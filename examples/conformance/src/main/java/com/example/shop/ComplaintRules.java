package com.example.shop;

import com.example.shop.api.ProblemException;
import org.springframework.stereotype.Component;

/** Rules around the writes of complaints. */
@Component
public class ComplaintRules implements ComplaintHooks {

    @Override
    public void beforeCreate(Complaint complaint, ComplaintCreate input) {
        if (complaint.getSubject().endsWith("everything")) {
            throw new ProblemException(403, "That is too much to complain about.");
        }
    }

    @Override
    public void afterUpdate(Complaint complaint) {
        if (complaint.getSubject().endsWith("!")) {
            throw new ProblemException(422, "Nobody shall shout.");
        }
    }
}
