package dev.ssot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what clients can do with a relation to many. What is not named, they cannot do; without the annotation they can
 * replace the keys of an owning {@code @ManyToMany} and nothing else.
 *
 * <p>Before, clients send all keys of a course's students again to add one. After:
 *
 * <pre>{@code
 * @ManyToMany @Writable({Verb.LINK, Verb.UNLINK}) Set<Student> students;
 * // PUT    /courses/7/students/3    -> 204, now and when repeated
 * // DELETE /courses/7/students/3    -> 204
 *
 * @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
 * @Writable(Verb.CREATE)
 * List<OrderLine> lines;
 * // POST   /orders   {"customer": "Ada", "lines": [{"productId": 5, "quantity": 2}]}
 * }</pre>
 */
@Target({ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Writable {

    /** One thing that clients can do with a relation. */
    enum Verb {
        /** Replace all keys, as a member of the resource: {@code "tagIds": [3, 5]}. For an owning {@code @ManyToMany}. */
        REPLACE,
        /** Add one entity that exists: {@code PUT /courses/7/students/3}. For either side, and for {@code mappedBy}. */
        LINK,
        /** Take one entity away, without deleting it: {@code DELETE /courses/7/students/3}. */
        UNLINK,
        /**
         * Create, change and delete the entities together with the resource, as a list in its body. For entities that belong
         * to one parent alone: {@code @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)}.
         */
        CREATE
    }

    /**
     * What clients can do.
     *
     * @return the verbs, at least one
     */
    Verb[] value();

    /**
     * How many entities one resource can hold by {@link Verb#CREATE}.
     *
     * @return the cap, from 1 to 1000
     */
    int max() default 100;
}
