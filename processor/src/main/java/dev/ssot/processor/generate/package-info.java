/** Turns the valid model into files: pure functions, one class for each artefact, listed in {@code Generators}. */
@NullMarked
package dev.ssot.processor.generate;

import org.jspecify.annotations.NullMarked;
