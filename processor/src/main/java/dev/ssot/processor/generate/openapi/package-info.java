/** Generates the API document and the page that shows it. */
@NullMarked
package dev.ssot.processor.generate.openapi;

import org.jspecify.annotations.NullMarked;
