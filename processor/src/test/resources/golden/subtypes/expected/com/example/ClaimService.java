package com.example;

import com.example.api.Precondition;
import com.example.api.ProblemException;
import com.example.api.TypedInput;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Service;

/** What can be done with claims. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ClaimService {

    private final ClaimRepository repository;
    private final DamageClaimService damageClaimService;
    private final TheftClaimService theftClaimService;

    public ClaimService(ClaimRepository repository, DamageClaimService damageClaimService,
            TheftClaimService theftClaimService) {
        this.repository = repository;
        this.damageClaimService = damageClaimService;
        this.theftClaimService = theftClaimService;
    }

    /** The claim with this id; 404 if there is none. */
    public ClaimView findById(Long id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("claim", id));
    }

    /** Creates what the client says that it is, as the service of that does; 422 if it does not say. */
    public ClaimView create(TypedInput input) {
        return switch (input.type()) {
            case "damage" -> damageClaimService.create(input.as(DamageClaimCreate.class));
            case "TheftClaim" -> theftClaimService.create(input.as(TheftClaimCreate.class));
            default -> throw input.unknownType("damage", "TheftClaim");
        };
    }

    /** Changes a claim as the service of what it is does; 404 if there is none, 422 if it is something else. */
    public ClaimView patch(Long id, TypedInput input, Precondition precondition) {
        String type = repository.requireType(id);
        input.require(type);
        return switch (type) {
            case "damage" -> damageClaimService.patch(id, input.as(DamageClaimPatch.class), precondition);
            case "TheftClaim" -> theftClaimService.patch(id, input.as(TheftClaimPatch.class), precondition);
            default -> throw ProblemException.notFound("claim", id);
        };
    }
}
