package com.example.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** What one client does, and the status that it gets. */
    interface Request {

        int send(int client);
    }

    /** The statuses of all that the clients sent, each so many times. */
    static List<Integer> times(int clients, int times, Request request)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Integer>>> calls = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int own = client;
                calls.add(() -> {
                    List<Integer> statuses = new ArrayList<>();
                    for (int time = 0; time < times; time++) {
                        statuses.add(request.send(own));
                    }
                    return statuses;
                });
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<List<Integer>> done : threads.invokeAll(calls)) {
                statuses.addAll(done.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
