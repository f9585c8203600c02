package dev.ssot.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;

/**
 * A top-level type to be written.
 *
 * @param type a builder, so that the output can add what all generated types share
 */
public record JavaType(ClassName name, TypeSpec.Builder type) {}
