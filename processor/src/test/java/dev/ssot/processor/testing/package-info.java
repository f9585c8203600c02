/** What tests of the processor compile with. */
package dev.ssot.processor.testing;
