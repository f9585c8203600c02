package com.example.http;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What holds for every answer that reports an error: RFC 9457, and not a word about the server's insides. */
final class ProblemRules {

    private static final List<String> INSIDES = List.of(
            "Exception",
            "SQL",
            "org.",
            "com.example",
            "java.",
            "jakarta.",
            "tools.jackson",
            "Hibernate",
            "Spring",
            "select ",
            "insert into",
            "constraint [",
            "<html",
            "\\tat ");

    private ProblemRules() {}

    static List<String> breaches(String method, Reply reply) {
        List<String> breaches = new ArrayList<>();
        if (reply.status() < 400) {
            return breaches;
        }
        if (!reply.type().equals("application/problem+json")) {
            breaches.add("an error has the content type '" + reply.type() + "'");
            return breaches;
        }
        if (method.equals("HEAD")) {
            return breaches;
        }
        JsonNode problem = reply.json();
        if (problem.path("status").asInt(0) != reply.status()) {
            breaches.add("the problem's status is not that of the response");
        }
        for (String member : List.of("title", "detail", "instance")) {
            if (problem.path(member).asString("").isBlank()) {
                breaches.add("the problem has no " + member);
            }
        }
        for (JsonNode violation : problem.path("violations")) {
            if (!violation.path("path").isString()
                    || violation.path("message").asString("").isBlank()) {
                breaches.add("a violation has no path or no message");
            }
        }
        INSIDES.stream()
                .filter(reply.body()::contains)
                .map(inside -> "the problem tells '" + inside + "'")
                .forEach(breaches::add);
        return breaches;
    }
}
