package dev.ssot.processor.model;

/**
 * How code in the entity's package reads and writes an attribute.
 *
 * @param reader a method such as {@code getTitle}, or the field
 * @param readsField whether {@code reader} is the field, or an expression that ends with a call
 * @param writer a method such as {@code setTitle}, the field, or "" if there is none
 * @param writesField whether {@code writer} is the field
 * @param within the name of the attribute that holds this one, or ""
 */
public record Access(String reader, boolean readsField, String writer, boolean writesField, String within) {

    /** The access to an attribute that no other one holds. */
    public Access(String reader, boolean readsField, String writer, boolean writesField) {
        this(reader, readsField, writer, writesField, "");
    }

    /** The access to the same attribute by way of the one that holds it, which is only written as a whole. */
    public Access through(String name, Access holder) {
        return new Access(holder.read("").substring(1) + "." + reader, readsField, "", false, name);
    }

    public boolean isReadable() {
        return !reader.isEmpty();
    }

    public boolean isWritable() {
        return !writer.isEmpty();
    }

    /** {@code article.getTitle()} or {@code article.title}. */
    public String read(String owner) {
        return owner + "." + reader + (readsField ? "" : "()");
    }

    /** {@code article.setTitle(value)} or {@code article.title = value}. */
    public String write(String owner, String value) {
        return owner + "." + writer + (writesField ? " = " + value : "(" + value + ")");
    }

    /** {@code article::setTitle} or {@code sent -> article.title = sent}. */
    public String writerReference(String owner) {
        return writesField ? "sent -> " + write(owner, "sent") : owner + "::" + writer;
    }
}
