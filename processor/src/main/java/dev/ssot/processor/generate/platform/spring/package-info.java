/** The vocabulary of Spring. */
@NullMarked
package dev.ssot.processor.generate.platform.spring;

import org.jspecify.annotations.NullMarked;
