/** Generates the validator. */
@NullMarked
package dev.ssot.processor.generate.validator;

import org.jspecify.annotations.NullMarked;
