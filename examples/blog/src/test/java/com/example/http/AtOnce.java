package com.example.http;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Several clients at the same time, numbered from 0. */
public final class AtOnce {

    private AtOnce() {}

    /** What each client gets, in the order of their numbers. */
    public static <T> List<T> all(int clients, IntFunction<T> request) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int own = client;
                calls.add(() -> request.apply(own));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The status that each client gets. */
    public static List<Integer> statuses(int clients, IntFunction<Reply> request)
            throws InterruptedException, ExecutionException {
        return all(clients, client -> request.apply(client).status());
    }

    /** The statuses of all that the clients sent, each so many times. */
    public static List<Integer> times(int clients, int times, IntUnaryOperator request)
            throws InterruptedException, ExecutionException {
        return all(clients, client -> {
                    List<Integer> statuses = new ArrayList<>();
                    for (int time = 0; time < times; time++) {
                        statuses.add(request.applyAsInt(client));
                    }
                    return statuses;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
