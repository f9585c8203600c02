/** Generates the mapper. */
@NullMarked
package dev.ssot.processor.generate.mapper;

import org.jspecify.annotations.NullMarked;
