package com.example.shop;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Does one thing otherwise than the generated service, for whoever asks it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class PoliteComplaintService extends ComplaintService {

    @Inject
    public PoliteComplaintService(
            ComplaintRepository repository,
            ComplaintMapper mapper,
            ComplaintValidator validator,
            Instance<ComplaintHooks> hooks) {
        super(repository, mapper, validator, hooks);
    }

    /** For the proxies of CDI. */
    protected PoliteComplaintService() {}

    @Override
    @Transactional
    public ComplaintView create(ComplaintCreate input) {
        return super.create(input.subject() == null ? input : new ComplaintCreate("Dear shop, " + input.subject()));
    }
}
