/** The processor's options ({@code -Assot.*}). */
@NullMarked
package dev.ssot.processor.option;

import org.jspecify.annotations.NullMarked;
