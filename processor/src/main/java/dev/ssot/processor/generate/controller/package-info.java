/** Generates the controller. */
@NullMarked
package dev.ssot.processor.generate.controller;

import org.jspecify.annotations.NullMarked;
