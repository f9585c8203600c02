/** The routes of a resource: one model behind the controllers of every web target and the API document. */
@NullMarked
package dev.ssot.processor.web;

import org.jspecify.annotations.NullMarked;
