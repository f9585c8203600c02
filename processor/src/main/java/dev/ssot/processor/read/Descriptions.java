package dev.ssot.processor.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the documentation says about classes, fields and getters. A class file has no documentation, so it is kept in a resource
 * for each class while the source is at hand.
 */
public final class Descriptions {

    /** The key of the class's own description: a keyword, so that no field has this name. */
    private static final String CLASS = "class";

    private final Elements elements;
    private final Function<String, Optional<String>> resources;
    private final Map<String, Properties> kept = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param resources finds the text of a resource that was written earlier, by its path
     */
    public Descriptions(Elements elements, Function<String, Optional<String>> resources) {
        this.elements = elements;
        this.resources = resources;
    }

    /** Where the descriptions of a class are kept. */
    public static String path(TypeElement type) {
        return "META-INF/ssot/" + type.getQualifiedName() + ".properties";
    }

    /** The first sentence about a class, a field or a getter, or "". */
    String of(Element element) {
        String comment = elements.getDocComment(element);
        if (comment != null) {
            return Documentation.firstSentence(comment);
        }
        Element owner = element instanceof TypeElement ? element : element.getEnclosingElement();
        return owner instanceof TypeElement type ? kept(type).getProperty(key(element), "") : "";
    }

    /** What is to be kept about a class: lines such as {@code title=The headline.}, or "". */
    public String toKeep(TypeElement type) {
        Stream<Element> members =
                type.getEnclosedElements().stream().map(Element.class::cast).filter(Descriptions::isAttribute);
        return Stream.concat(Stream.of(type), members)
                .map(element -> line(key(element), Documentation.firstSentence(elements.getDocComment(element))))
                .collect(Collectors.joining());
    }

    private static boolean isAttribute(Element member) {
        // The compiler of Eclipse has record components here, too, and fails when it is asked about them.
        return member.getKind().isField()
                || (member instanceof ExecutableElement method
                        && method.getKind() == ElementKind.METHOD
                        && method.getParameters().isEmpty());
    }

    private static String line(String key, String sentence) {
        return sentence.isEmpty() ? "" : key + "=" + sentence.replace("\\", "\\\\") + "\n";
    }

    private Properties kept(TypeElement type) {
        return kept.computeIfAbsent(
                path(type),
                path -> resources
                        .apply(path)
                        .filter(text -> !new SourceFiles(elements).contain(type))
                        .map(Descriptions::parse)
                        .orElseGet(Properties::new));
    }

    private static Properties parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String key(Element element) {
        if (element instanceof TypeElement) {
            return CLASS;
        }
        return element.getSimpleName() + (element instanceof ExecutableElement ? "()" : "");
    }
}
