/** Generates the classes that exist once per application. */
@NullMarked
package dev.ssot.processor.generate.support;

import org.jspecify.annotations.NullMarked;
