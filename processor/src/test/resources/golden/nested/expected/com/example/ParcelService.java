package com.example;

import com.example.api.ProblemException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with parcels. Every write is one transaction, hooks included. */
@Service
@Generated("dev.ssot.processor.SsotProcessor")
@NullMarked
public class ParcelService {

    private final ParcelRepository repository;
    private final ParcelHooks hooks;

    public ParcelService(ParcelRepository repository, ObjectProvider<ParcelHooks> hooks) {
        this.repository = repository;
        this.hooks = hooks.getIfAvailable(ParcelHooks::none);
    }

    /** The parcel with this id; 404 if there is none. */
    public ParcelView findById(String id) {
        return repository.findById(id).orElseThrow(() -> ProblemException.notFound("parcel", id));
    }

    @Transactional
    public void linkOrder(String id, Long orderId) {
        hooks.beforeLinkOrder(id, orderId);
        repository.linkOrder(id, orderId);
        hooks.afterLinkOrder(id, orderId);
    }

    @Transactional
    public void linkContent(String id, String contentId) {
        hooks.beforeLinkContent(id, contentId);
        repository.linkContent(id, contentId);
        hooks.afterLinkContent(id, contentId);
    }

    @Transactional
    public void unlinkContent(String id, String contentId) {
        hooks.beforeUnlinkContent(id, contentId);
        repository.unlinkContent(id, contentId);
        hooks.afterUnlinkContent(id, contentId);
    }
}
