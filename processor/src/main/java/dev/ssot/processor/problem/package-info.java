/** What can be wrong with a model, where, and how it is told. The only package that knows positions in the source. */
@NullMarked
package dev.ssot.processor.problem;

import org.jspecify.annotations.NullMarked;
