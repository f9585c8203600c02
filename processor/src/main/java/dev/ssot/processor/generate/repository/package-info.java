/** Generates the repository. */
@NullMarked
package dev.ssot.processor.generate.repository;

import org.jspecify.annotations.NullMarked;
