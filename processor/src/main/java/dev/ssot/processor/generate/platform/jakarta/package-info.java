/** The vocabulary of Jakarta: CDI, Transactions, REST. */
@NullMarked
package dev.ssot.processor.generate.platform.jakarta;

import org.jspecify.annotations.NullMarked;
