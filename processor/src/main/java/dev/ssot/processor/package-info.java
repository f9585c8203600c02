/** The entry point of the annotation processor, and the order of its steps. */
@NullMarked
package dev.ssot.processor;

import org.jspecify.annotations.NullMarked;
