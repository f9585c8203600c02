package com.example.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Records the calls of the hooks, and does at each what a test has asked for. */
class ScriptedArticleHooks implements ArticleHooks {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> script = new ConcurrentHashMap<>();

    /** Forgets all calls and all that was asked for. */
    void reset() {
        calls.clear();
        script.clear();
    }

    /** Asks for something to be done at a hook, such as throwing. */
    void at(String hook, Runnable action) {
        script.put(hook, action);
    }

    /** The hooks that were called, those outside a transaction with a remark. */
    List<String> calls() {
        return new ArrayList<>(calls);
    }

    @Override
    public void beforeCreate(Article article, ArticleCreate input) {
        called("beforeCreate");
    }

    @Override
    public void afterCreate(Article article) {
        called("afterCreate");
    }

    @Override
    public void beforeUpdate(Article article, ArticleUpdate input) {
        called("beforeUpdate");
    }

    @Override
    public void afterUpdate(Article article) {
        called("afterUpdate");
    }

    @Override
    public void beforePatch(Article article, ArticlePatch input) {
        called("beforePatch");
    }

    @Override
    public void beforeDelete(Long id) {
        called("beforeDelete");
    }

    @Override
    public void afterDelete(Long id) {
        called("afterDelete");
    }

    private void called(String hook) {
        boolean transactional = TransactionSynchronizationManager.isActualTransactionActive();
        calls.add(transactional ? hook : hook + " outside the transaction");
        script.getOrDefault(hook, () -> {}).run();
    }
}
