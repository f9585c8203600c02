package com.example.workshop;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing otherwise than the generated service, for whoever asks it. */
@Primary
@Service
class PoliteRepairService extends RepairService {

    PoliteRepairService(
            RepairRepository repository,
            RepairMapper mapper,
            RepairValidator validator,
            ObjectProvider<RepairHooks> hooks) {
        super(repository, mapper, validator, hooks);
    }

    @Override
    @Transactional
    public RepairView create(RepairCreate input) {
        return super.create(new RepairCreate("Please: " + input.subject()));
    }
}
