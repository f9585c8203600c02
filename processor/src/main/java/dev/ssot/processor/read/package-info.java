/** Reads entities into the model: the only package, beside the entry point, that sees the compiler's elements. */
@NullMarked
package dev.ssot.processor.read;

import org.jspecify.annotations.NullMarked;
