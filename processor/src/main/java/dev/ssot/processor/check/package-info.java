/** Rules that need to see several resources at once; what one entity shows by itself is reported when it is read. */
@NullMarked
package dev.ssot.processor.check;

import org.jspecify.annotations.NullMarked;
