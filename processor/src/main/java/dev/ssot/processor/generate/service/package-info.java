/** Generates the service and its hooks. */
@NullMarked
package dev.ssot.processor.generate.service;

import org.jspecify.annotations.NullMarked;
