package com.example.shop;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing otherwise than the generated service, for whoever asks it. */
@Primary
@Service
public class PoliteComplaintService extends ComplaintService {

    public PoliteComplaintService(
            ComplaintRepository repository,
            ComplaintMapper mapper,
            ComplaintValidator validator,
            ObjectProvider<ComplaintHooks> hooks) {
        super(repository, mapper, validator, hooks);
    }

    @Override
    @Transactional
    public ComplaintView create(ComplaintCreate input) {
        return super.create(input.subject() == null ? input : new ComplaintCreate("Dear shop, " + input.subject()));
    }
}
