package dev.ssot.processor.corpus;

import java.util.List;

/** The specimens that vary in the same things; they share a package. */
record Family(String name, List<Specimen> specimens) {

    /** The package of a family's entities. */
    static String home(String name) {
        return Corpus.PACKAGE + "." + name;
    }

    List<Specimen> accepted() {
        return specimens.stream().filter(Specimen::isAccepted).toList();
    }

    List<Specimen> refused() {
        return specimens.stream().filter(specimen -> !specimen.isAccepted()).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
