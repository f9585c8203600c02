/** Generates the records of the HTTP contract. */
@NullMarked
package dev.ssot.processor.generate.dto;

import org.jspecify.annotations.NullMarked;
