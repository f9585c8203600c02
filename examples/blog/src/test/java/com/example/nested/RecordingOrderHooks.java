package com.example.nested;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers how many lines each hook of an order saw. */
class RecordingOrderHooks implements PurchaseOrderHooks {

    final List<String> calls = new CopyOnWriteArrayList<>();

    @Override
    public void beforeCreate(PurchaseOrder purchaseOrder, PurchaseOrderCreate input) {
        calls.add("beforeCreate " + purchaseOrder.lines.size());
    }

    @Override
    public void afterCreate(PurchaseOrder purchaseOrder) {
        calls.add("afterCreate " + purchaseOrder.lines.size());
    }

    @Override
    public void beforeUpdate(PurchaseOrder purchaseOrder, PurchaseOrderUpdate input) {
        calls.add("beforeUpdate " + purchaseOrder.lines.size());
    }
}
