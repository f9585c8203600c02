/** The vocabulary of Jakarta CDI. */
@NullMarked
package dev.ssot.processor.generate.platform.jakarta;

import org.jspecify.annotations.NullMarked;
