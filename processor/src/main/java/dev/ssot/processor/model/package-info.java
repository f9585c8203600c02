/**
 * What the entities say, as immutable records: the only thing that rules, endpoints and generators see. Nothing of the
 * compiler is in here; a question that two generators would ask is answered here.
 */
@NullMarked
package dev.ssot.processor.model;

import org.jspecify.annotations.NullMarked;
