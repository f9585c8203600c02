/** The only place that writes: what all generated files share, and the compiler's filer. */
@NullMarked
package dev.ssot.processor.output;

import org.jspecify.annotations.NullMarked;
