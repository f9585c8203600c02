package com.example.warehouse;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Records the calls of the hooks, and does at each what a test has asked for. */
class ScriptedProductHooks implements ProductHooks {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> script = new ConcurrentHashMap<>();

    void reset() {
        calls.clear();
        script.clear();
    }

    /** Asks for something to be done at a call, such as {@code "beforeCreate A-1"} or any {@code "beforeCreate"}. */
    void at(String call, Runnable action) {
        script.put(call, action);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void beforeCreate(Product product, ProductCreate input) {
        called("beforeCreate", product.sku);
    }

    @Override
    public void afterCreate(Product product) {
        called("afterCreate", product.sku);
    }

    @Override
    public void beforeUpdate(Product product, ProductUpdate input) {
        called("beforeUpdate", product.sku);
    }

    @Override
    public void beforePatch(Product product, ProductPatch input) {
        called("beforePatch", product.sku);
    }

    @Override
    public void afterUpdate(Product product) {
        called("afterUpdate", product.sku);
    }

    @Override
    public void beforeDelete(Long id) {
        called("beforeDelete", String.valueOf(id));
    }

    @Override
    public void afterDelete(Long id) {
        called("afterDelete", String.valueOf(id));
    }

    private void called(String hook, String subject) {
        calls.add(hook + " " + subject);
        script.getOrDefault(hook, () -> {}).run();
        script.getOrDefault(hook + " " + subject, () -> {}).run();
    }
}
