package dev.ssot.processor.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a folder of classes holds, by qualified names, so that a compilation of a part knows of the rest.
 *
 * @param applications the classes and packages that describe the application
 * @param resources the exposed entities
 * @param yielded the classes that are the user's and would be generated otherwise
 */
public record BuildIndex(SortedSet<String> applications, SortedSet<String> resources, SortedSet<String> yielded) {

    /** Where it is kept, as a resource. */
    public static final String PATH = "META-INF/ssot/resources";

    private static final String APPLICATION = "application ";
    private static final String RESOURCE = "resource ";
    private static final String YIELDED = "yielded ";

    public BuildIndex {
        applications = Collections.unmodifiableSortedSet(new TreeSet<>(applications));
        resources = Collections.unmodifiableSortedSet(new TreeSet<>(resources));
        yielded = Collections.unmodifiableSortedSet(new TreeSet<>(yielded));
    }

    /** Reads lines such as {@code resource com.acme.blog.Article}; skips what it does not know. */
    public static BuildIndex parse(String text) {
        return new BuildIndex(named(text, APPLICATION), named(text, RESOURCE), named(text, YIELDED));
    }

    /** One name a line, sorted. */
    public String text() {
        return lines(APPLICATION, applications) + lines(RESOURCE, resources) + lines(YIELDED, yielded);
    }

    private static SortedSet<String> named(String text, String kind) {
        return text.lines()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(String kind, SortedSet<String> names) {
        return names.stream().map(name -> kind + name + "\n").collect(Collectors.joining());
    }
}
