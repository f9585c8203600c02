/** What differs between web and bean frameworks: dialects that return annotations, types and blocks. */
@NullMarked
package dev.ssot.processor.generate.platform;

import org.jspecify.annotations.NullMarked;
