package com.example.desk;

import com.example.desk.Ticket.Stage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Records the changes of state, and does at each what a test has asked for. */
class ScriptedTicketHooks implements TicketHooks {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> script = new ConcurrentHashMap<>();

    void reset() {
        calls.clear();
        script.clear();
    }

    void at(String hook, Runnable action) {
        script.put(hook, action);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void beforeStageChange(Ticket ticket, Stage from, Stage to) {
        called("before", ticket, from, to);
    }

    @Override
    public void afterStageChange(Ticket ticket, Stage from, Stage to) {
        called("after", ticket, from, to);
    }

    private void called(String hook, Ticket ticket, Stage from, Stage to) {
        boolean transactional = TransactionSynchronizationManager.isActualTransactionActive();
        calls.add(hook + " " + from + " to " + to + ", is " + ticket.stage + (transactional ? "" : ", outside"));
        script.getOrDefault(hook, () -> {}).run();
    }
}
