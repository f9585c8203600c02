/** Files other than Java sources built by JavaPoet. */
@NullMarked
package dev.ssot.processor.text;

import org.jspecify.annotations.NullMarked;
