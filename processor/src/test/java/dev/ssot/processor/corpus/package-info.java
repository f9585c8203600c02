/** Some two hundred entities, made of every shape, key, relation, access and type: what is generated for them compiles. */
package dev.ssot.processor.corpus;
