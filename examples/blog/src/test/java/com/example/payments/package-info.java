/** Hierarchies of entities, by each strategy of {@code @Inheritance}, and below mapped superclasses with type parameters. */
package com.example.payments;
